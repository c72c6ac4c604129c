import { BASE_WORD, type Frame, NEXT_NOT_NOUN, PAST_WORD, THIRD_WORD } from './frame.ts';
import type { Person } from './people.ts';
import { APPOSED, CLIENT, KIN, PERSON_NOUN, PET, PROFESSIONAL } from './roles.ts';
import { DROPPED, said, type Wordings4 } from './wording.ts';
import { article, DETERMINERS, PREPOSITIONS } from './words.ts';

// A role word right before the name: the name only has to go. Plurals stand before "Dale and Curtis".
const ATTACHED = new RegExp(
  `(?:^|[^\\p{L}-])(?:(?:${CLIENT}|${KIN}|${PROFESSIONAL}|${PET}|supervisee|student|trainee|intern|[a-z]{3,}(?:leader|keeper|worker|maker|mate|player|master))s?|children|wives|kids)` +
    `(?:,? (?:named|called))?[\\s,]*[("“'‘]?(?:[\\p{Lu}][\\p{L}'-]+(?:,| and| &) )?$`,
  'u',
);
const VERBISH =
  /^(?:told|call|text|meet|tell|asks?|help|love|hate|miss|find|know|want|need|believe|visit|name|ring|invite|include|refer|support|blame|mention|hear|send|bring|show|thank|like|think|hope|mean|that|when|what|where|while|then|than|only|even|just|maybe|because|though|although|unless|until|since|whether|about|around|after|before|both|either|neither|hello|dear|thanks|okay|also|poor|sweet|little|young|never|ever|still|once|here|there|today|tonight|tomorrow|yesterday|rang|watch|feed|hold|lose|loss|over|onto|into|with|like)$/;
// "in the last session [Tobias] read": an occasion or a place is nobody's title.
const OCCASION =
  /^(?:session|meeting|week|month|year|time|day|night|morning|afternoon|evening|hour|weekend|summer|winter|spring|autumn|term|group|call|visit|appointment|intake|assessment|class|lesson|ward|house|home|school|work|church|phone|email|tape|transcript|notes?|room|door|minute|moment|point|stage|side|case|supervision|homework|silence|hearing|funeral|wedding|party|birthday|dinner|lunch|breakfast)$/;
const FIELD =
  /(?:client|ct|pt|patient|name|init(?:ial)?s?|re|case|cl|child|student|supervisee|presenting|family|couple|partner [ab]|husband|wife|mother|father|identifying|for|from|by|therapist|clinician|referrer|ref|referred by|gp|to|cc|attn|counsel|staff)[^\n:]{0,12}:\s*$/i;

const TITLED = new RegExp(`\\b(?:through|with|by|from|via|to)\\s+(?:\\p{Lu}[\\p{L}]+\\s+)?(${PROFESSIONAL})\\s+$`, 'u');
// "her name's [X]", "calls her [X]": a name as a name.
const NAMING =
  /\b(?:names?(?:['’]s| is| was| are|d him| her)|legal(?:ly| is)|calls? (?:me|him|her|them|it|us)|call(?:ed|ing) (?:me|him|her|them|it|us)|goes by|went by|known as|a\.?k\.?a\.?|nickname(?:d| is| was)?|spelling of|raised as|christened|renamed)[\s,]*["“‘']?$/i;
// "a young man named [X]"
const NAMED =
  /\b(?!(?:is|was|are|were|be|been|him|her|me|them|it|us|so|she|he|they|i|we|you)\s)\p{Ll}{3,},? (?:named|called)\s+["“‘']?$/u;

/** The rungs of one mention of a person. `n` counts the person's mentions from 0. */
export const nameRungs = (
  surface: string,
  person: Person,
  frame: Frame,
  left: string,
  right: string,
  n: number,
  pseudonym: string,
): Wordings4 => {
  const { role, letter } = person;
  const family = frame.previous === 'the' && /s$/.test(surface) && /^\p{Lu}/u.test(surface) && !/\s/.test(surface);
  if (family) return [said('family'), said('family'), said('family'), said('family')];
  // "Mr and Mrs Achterberg": two people under one name.
  if (/^(?:mr|mrs|ms|dr|rev|sir|lord)\.?\s+(?:and|&|\+)\s+(?:mr|mrs|ms|dr|lady|rev)\b/i.test(surface)) {
    const couple = said(frame.determined ? 'couple' : 'the couple');
    return [couple, couple, couple, couple];
  }
  const speaker = frame.markBefore === '\n' && frame.markAfter === ':' && !/\s/.test(frame.next);
  const pseudo = said(pseudonym);
  if (speaker) {
    const label =
      role.kind === 'client'
        ? role.label.replace(/^the /, '')
        : role.label
            .replace(/^(?:the|an?|my|our|his|her|their|the client's) /, '')
            .replace(/^someone$/, `person ${letter}`);
    return [pseudo, said(label), said(label), said(label)];
  }
  // "his co-founder Pradeep": the words before the name say enough.
  const led = /^((?:\p{Ll}[\p{L}'’-]+\s+){1,2})\p{Lu}/u.exec(surface)?.[1]?.trim();
  if (led && role.kind === 'other') return [said(`${led} ${pseudonym}`), said(led), said(led), said(led)];
  if (NAMING.test(left)) return [pseudo, said('[name removed]'), said('[name removed]'), said('[name removed]')];
  if (NAMED.test(left)) {
    const gone = said('', true, { swallow: /,?\s+(?:named|called)\s+$/i });
    return [pseudo, gone, gone, gone];
  }
  const apposed = /^(?:,|\))/.test(right) ? APPOSED.exec(left)?.[2] : undefined;
  if (apposed && PERSON_NOUN.test(apposed)) return [pseudo, DROPPED, DROPPED, DROPPED];
  if (role.kind === 'other' && frame.markBefore === '(' && frame.markAfter === ')' && /\p{L}\s*\($/u.test(left))
    return [pseudo, said(`Person ${letter}`), DROPPED, DROPPED];
  if (frame.field && FIELD.test(left))
    return [pseudo, said('[name removed]'), said('[name removed]'), said('[removed]')];
  // "warden [X]", "pilot [X]": any other noun right before a name is what the person is.
  const { previous } = frame;
  const noun =
    role.kind === 'other' &&
    /^[a-z]{4,}$/.test(previous) &&
    !/(?:ed|ing|ly|s)$/.test(previous) &&
    !DETERMINERS.has(previous) &&
    !OCCASION.test(previous) &&
    !PREPOSITIONS.has(previous) &&
    ![PAST_WORD, BASE_WORD, THIRD_WORD, NEXT_NOT_NOUN, VERBISH].some((words) => words.test(previous));
  if (noun) return [pseudo, DROPPED, DROPPED, DROPPED];
  // "through interpreter [Joy]": a role that stood as a title becomes a noun.
  const titled = TITLED.exec(left)?.[1];
  if (titled) {
    const noun = said(`${article(titled)} ${titled}`, true, { swallow: new RegExp(`\\b${titled}\\s+$`) });
    return [pseudo, noun, noun, noun];
  }
  if (
    ATTACHED.test(
      left
        .replace(/^.*[.!?] /, '')
        .replace(/(^|\s)\p{Lu}\p{Ll}+(?=[\s,]+[("“]?$)/u, (word) => word.toLowerCase())
        .replace(/\b\p{Lu}{2,4}(?=[\s,]+[("“]?$)/u, (word) => word.toLowerCase()),
    )
  )
    return [pseudo, DROPPED, DROPPED, DROPPED];
  // A signature names its author once.
  if (role.kind === 'author' && n > 0 && frame.markBefore === '\n') return [pseudo, DROPPED, DROPPED, DROPPED];
  if (role.kind === 'author')
    return [pseudo, said('A colleague'), said(frame.markBefore === '\n' ? 'A colleague' : 'a colleague'), DROPPED];
  if (role.kind === 'reader')
    return [
      pseudo,
      said('colleague'),
      said('colleague'),
      said(
        /\b(?:hi|hello|hey|dear|thanks|thank you|cheers)[ ,]*$/i.test(left) && !/^dear/i.test(left.trim())
          ? ''
          : 'colleague',
      ),
    ];
  // "moved here via [X]": what a name list took for a person.
  if (
    role.kind === 'other' &&
    /\b(?:in|near|via|outside)\s+$/i.test(left) &&
    !/\b(?:confid\w+|trust\w*|believ\w+|interest\w*|disappointed) in\s+$/i.test(left)
  )
    return [pseudo, said('a place', false), said('a place', false), said('a place', false)];
  const label = place(role.label, role.kind === 'other', n, frame, left);
  const fuller =
    role.kind === 'client' && /^the client$/.test(role.label)
      ? place('Client A', false, n, frame, left)
      : role.kind === 'other'
        ? `Person ${letter}`
        : place(role.fuller, false, n, frame, left);
  const specific = role.kind !== 'other';
  const vague =
    role.kind === 'client'
      ? label
      : frame.markBefore === '(' && frame.markAfter === ')'
        ? ''
        : place(role.vague, role.vague === 'someone', n, frame, left);
  return [pseudo, said(fuller, true), said(label, specific), said(vague, specific)];
};

/** The label as this mention needs it: no second article, "that person" for the second someone. */
const place = (label: string, unknown: boolean, n: number, frame: Frame, left: string): string => {
  if (unknown && n > 0 && label === 'someone') return 'that person';
  if (
    frame.determined &&
    frame.previous !== '' &&
    /\b(?:my|our|your|his|her|their|the|a|an|old|little|poor|dear|new|young)\s$/i.test(left)
  )
    return label.replace(/^(?:the client's|the|an?|my|our|your|his|her|their) /, '');
  if (n > 0) return label.replace(/^an? /, 'the ').replace(/^another /, 'the other ');
  return label;
};
