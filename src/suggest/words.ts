/** Closed word classes and small inflections the substitutes are fitted with. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const POSSESSIVES = set('my our your his her hers their its whose');
export const ARTICLES = set('a an the');
export const DETERMINERS = set(
  'a an the my our your his her their its whose this that these those some any each every no another one both either neither',
);
export const PREPOSITIONS = set(
  'in on at to from of by for with near since until till before after around about during through over under off across outside ' +
    'inside past between into onto toward towards out as like without within via beside behind along against per w/ @',
);
/** Verbs of being and having, after which a phrase stands as a complement. */
export const BE = set("is are was were be been being am isn't wasn't 's 're 'm");

/** "a" or "an" by the sound a phrase begins with. */
export const article = (phrase: string): 'a' | 'an' => {
  const first = /^[^\p{L}\p{N}]*([\p{L}\p{N}+]+)/u.exec(phrase)?.[1] ?? '';
  if (/^(?:8|11(?!\d)|18(?!\d)|1[18]-)/.test(first)) return 'an';
  if (/^\d/.test(first)) return 'a';
  if (/^(?:LGBT|[FHLMNRSX](?:[A-Z]{1,3}\b|\b))/.test(first)) return 'an';
  const lower = first.toLowerCase();
  if (/^(?:hour|honest|honou?r|heir)/.test(lower)) return 'an';
  if (/^(?:uni(?!n|mp|d)|use|usu|util|eu|ewe|one\b|once|ubiq|ura)/.test(lower)) return 'a';
  return /^[aeiou]/.test(lower) ? 'an' : 'a';
};

const SPLIT = /^(?:(an?|the|some|another) )?(.*)$/isu;

/** A phrase without its leading article. */
export const bare = (phrase: string): string => SPLIT.exec(phrase)?.[2] ?? phrase;

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  businessperson: 'businesspeople',
  craftsperson: 'craftspeople',
  tradesperson: 'tradespeople',
  sportsperson: 'sportspeople',
  someone: 'people',
  something: 'things',
  family: 'families',
  history: 'histories',
  body: 'bodies',
  country: 'countries',
  city: 'cities',
};
const UNCOUNTED = set(
  'care surgery loss attention recognition violence work detention childhood education siblings family people brothers sisters animals',
);

const pluralWord = (word: string): string => {
  const known = IRREGULAR[word];
  if (known) return known;
  if (UNCOUNTED.has(word) || word.endsWith('s')) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

/** The plural of a noun phrase, without an article: "a nurse in care" -> "nurses in care". */
export const plural = (phrase: string): string => {
  const text = bare(phrase);
  const at = text.search(/ (?:in|of|with|who|from|for|to|at|on|that|by|about|out) /);
  const head = at < 0 ? text : text.slice(0, at);
  const words = head.split(' ');
  return [...words.slice(0, -1), pluralWord(words.at(-1) ?? '')].join(' ') + (at < 0 ? '' : text.slice(at));
};

const PAST: Readonly<Record<string, string>> = {
  has: 'had',
  is: 'was',
  was: 'was',
  does: 'did',
  keeps: 'kept',
  goes: 'went',
  went: 'went',
  lived: 'lived',
  drew: 'drew',
  drives: 'drove',
  teaches: 'taught',
  writes: 'wrote',
  sends: 'sent',
  holds: 'held',
  stands: 'stood',
  did: 'did',
  took: 'took',
  had: 'had',
  brought: 'brought',
  brings: 'brought',
  draws: 'drew',
};
const PASTS = new Set(Object.values(PAST));
const BASE: Readonly<Record<string, string>> = {
  has: 'have',
  is: 'be',
  was: 'be',
  does: 'do',
  goes: 'go',
  went: 'go',
  brought: 'bring',
  drew: 'draw',
  did: 'do',
  took: 'take',
  had: 'have',
  lived: 'live',
};
const PARTICIPLE: Readonly<Record<string, string>> = {
  is: 'been',
  was: 'been',
  does: 'done',
  did: 'done',
  goes: 'gone',
  went: 'gone',
  drives: 'driven',
  writes: 'written',
  drew: 'drawn',
  took: 'taken',
};

export type VerbForm = '3s' | 'past' | 'base' | 'ing' | 'ven';

const base = (verb: string): string => {
  const known = BASE[verb];
  if (known) return known;
  if (/(?:ches|shes|sses|xes)$/.test(verb)) return verb.slice(0, -2);
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return verb.endsWith('s') ? verb.slice(0, -1) : verb.replace(/([^e])ed$/, '$1');
};
const third = (verb: string): string => {
  if (verb === 'was' || verb === 'is') return 'is';
  if (verb.endsWith('s')) return verb;
  const stem = base(verb);
  if (stem === 'have') return 'has';
  return /(?:o|ch|sh|ss|x)$/.test(stem) ? `${stem}es` : `${stem}s`;
};
const past = (verb: string): string => {
  const known = PAST[verb];
  if (known) return known;
  if (PASTS.has(verb)) return verb;
  if (/ed$/.test(verb)) return verb;
  const stem = base(verb);
  return stem.endsWith('e') ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
};
const ing = (verb: string): string => {
  const stem = base(verb);
  if (stem === 'be') return 'being';
  return /[^e]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
};

/** The verb phrase "works in care" in another form: "working in care". */
export const inflect = (phrase: string, form: VerbForm): string => {
  const [verb = '', ...rest] = phrase.split(' ');
  const made = { '3s': third, past, base, ing, ven: (v: string) => PARTICIPLE[v] ?? past(v) }[form](verb);
  return [made, ...rest].join(' ');
};

export const capitalise = (text: string): string =>
  text.replace(/^([^\p{L}\p{N}]*)(\p{Ll})/u, (_, lead: string, c: string) => lead + c.toUpperCase());
