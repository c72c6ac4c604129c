const FEMALE = /\b(?:she|her|hers|herself|woman|girl|female|mother|mum|mom|wife|daughter)\b/gi;
const MALE = /\b(?:he|him|his|himself|man|boy|male|father|dad|husband|son)\b/gi;

/**
 * Does the text say the client's sex? By far most of its gendered words being of one kind is taken for yes.
 * The pronouns stay in the output unless pronoun neutrality is on, so this is read from the original.
 */
export const statedSex = (text: string): 'f' | 'm' | undefined => {
  const female = text.match(FEMALE)?.length ?? 0;
  const male = text.match(MALE)?.length ?? 0;
  if (female + male < 2) return undefined;
  if (female >= male * 3) return 'f';
  return male >= female * 3 ? 'm' : undefined;
};
