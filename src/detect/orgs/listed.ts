import type { OrgKind, OrgName } from '../../knowledge/places.ts';
import type { Candidate } from '../../model.ts';
import type { DetectContext } from '../detector.ts';
import { NAMED_AFTER } from '../places/evidence.ts';
import { isShout, isWord, joins, keyOf, levelOf, opens, touches, typingOf } from '../places/reading.ts';
import { NOT_PLACES } from '../places/words.ts';
import { orgCue } from './cues.ts';

const LONGEST = 6;

/** How likely the name alone means that organisation, and how much a cue adds. Own estimates. */
const PRIOR: Readonly<Record<OrgKind, number>> = {
  employer: 0.3,
  insurer: 0.62,
  agency: 0.52,
  media: 0.5,
  'media-event': 0.45,
  team: 0.3,
  care: 0.55,
  prison: 0.45,
  force: 0.4,
  faith: 0.45,
  university: 0.6,
};

const BECAUSE: Readonly<Record<OrgKind, string>> = {
  employer: 'A named shop or firm.',
  insurer: 'A named insurer.',
  agency: 'A public body that narrows the country or region.',
  media: 'A named newspaper or broadcaster.',
  'media-event': 'A named show or festival.',
  team: 'A named team.',
  care: 'A named hospital or charity.',
  prison: 'A named prison.',
  force: 'A named military or emergency body.',
  faith: 'A named congregation or movement.',
  university: 'A named university or school.',
};

// Nationwide bodies and programmes every reader knows, and brands readers use themselves: only where somebody works.
const KNOWN_TO_ALL = new Set(
  'fbi cia nsa ice dea atf tsa fema usps nasa nhs google apple microsoft netflix disney meta uber ups fedex subway target sonic samaritans army navy the army air force national guard zoom girl scouts boy scouts scouts unicef unhcr usa oprah survivor bbc cnn npr abc sss dhs bop cas acs aca cra sap src ot nzsas sas ms dss ocs acc hse ndis workcover worksafe centrelink dwp winz msd dhhs dva home office secret service ndia'.split(
    ' ',
  ),
);

const STUDIES =
  /\b(?:stud(?:y|ies|ied|ying|ent)|grad(?:uat)?|degree|major|dorm|campus|uni|univ|college|enrol|freshman|sophomore|ph\.?d|went to|scholarship|professor|lectur|postdoc|semester|faculty|alum|undergrad|fresher|(?:first|second|third|fourth|final|1st|2nd|3rd)[- ]year|,\s?(?:1[7-9]|2\d),\s)/i;

/** What bodies for the protection of children do and are asked: their acronym narrows the state or the county. */
const PROTECTS =
  /\b(?:foster|kinship|custod|remov(?:ed|al)|placement|placed|caseworker|case worker|social worker|investigat|reunif|parental (?:rights|responsibility)|guardian|safeguard|child protection|care order|substantiat|unfounded|open case|case (?:open|closed)|supervised visit|mandated|took (?:the|her|his|their) (?:kids|children|baby|twins|son|daughter)|involved|intervened|(?:closed|opened) (?:the|her|his|their|a) (?:file|case)|welfare (?:check|report)|hotline)/i;

/** Behind an acronym these make a body of it: "MSF officer", "UNHCR field worker". */
const STAFF =
  /^(?:officer|officers|worker|workers|caseworker|staff|nurse|volunteer|volunteers|mission|posting|deployment|hostel|branch|depot|uniform|contract|medic|doctor|liaison|clinic|referral|placement)$/;
/** Treated there, so even in small letters it is the hospital: "chemo at mayo". */
const TREATED =
  /^(?:chemo|chemotherapy|radiation|surgery|transplant|scan|scans|infusion|infusions|dialysis|rehab|detox|inpatient|admitted|appt|appointment|treated|treatment|residency|nurses|works|worked)$/;

interface OrgHit {
  readonly to: number;
  readonly orgs: readonly OrgName[];
  readonly key: string;
}

/** A name with an acronym's capitals counts only so; any other needs a capital on each of its words. */
const SMALL_KINDS: readonly OrgKind[] = ['employer', 'insurer', 'university', 'care'];
/** Typed small where somebody works or studies: "works @ meijer". */
const typedSmall = (org: OrgName, surface: string): boolean =>
  /^\p{Ll}{4,}$/u.test(surface) && SMALL_KINDS.includes(org.kind) && !isShout(org.name);

const written = (org: OrgName, surface: string): boolean => {
  if (isShout(org.name) && !/\s/.test(org.name)) return surface === org.name;
  return (
    surface === org.name ||
    surface.split(/\s+/).every((word) => /^[^\p{Ll}]/u.test(word) || /^(?:of|the|and|for|du|de|to)$/.test(word))
  );
};

const firsts = new WeakMap<object, ReadonlySet<string>>();

/** The first words of all listed names, made once for each gazetteer. */
const firstWords = (orgs: DetectContext['knowledge']['gazetteer']['orgs']): ReadonlySet<string> => {
  const known =
    firsts.get(orgs) ??
    new Set([...orgs.keys()].map((key) => /^[\p{L}\p{N}']+/u.exec(key)?.[0].replace(/'s$/, '') ?? key));
  firsts.set(orgs, known);
  return known;
};

const longest = (
  { document: { tokens, text }, document, knowledge: { gazetteer } }: DetectContext,
  from: number,
): OrgHit | undefined => {
  const first = tokens[from];
  if (!first) return undefined;
  let best: OrgHit | undefined;
  for (let to = from + 1; to <= Math.min(from + LONGEST, tokens.length); to++) {
    const last = tokens[to - 1];
    if (!last || (to - from > 1 && !joins(document, to - 1)) || /^[,;:()!?]$/.test(last.text)) break;
    const surface = text
      .slice(first.start, last.end)
      .replace(/\s+/g, ' ')
      .replace(/\u2019/g, "'");
    const key = keyOf(surface);
    const orgs = gazetteer.orgs.get(key)?.filter((org) => written(org, surface) || typedSmall(org, surface));
    if (orgs?.length) best = { to, orgs, key };
  }
  return best;
};

/** Organisations of the hand lists, weighed by kind and by the words around them. */
export const listed = (context: DetectContext): Candidate[] => {
  const { document, knowledge } = context;
  const { tokens } = document;
  const { shouting } = typingOf(document);
  const begins = firstWords(knowledge.gazetteer.orgs);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (!isWord(token) && token.kind !== 'number') || !begins.has(keyOf(token.text).replace(/\u2019/g, "'")))
      continue;
    const hit = longest(context, i);
    const last = hit && tokens[hit.to - 1];
    if (!hit || !last) continue;
    const [org] = [...hit.orgs].sort((a, b) => PRIOR[b.kind] - PRIOR[a.kind]);
    if (!org) continue;
    const single = hit.to - i === 1;
    const level = single ? levelOf(knowledge.gazetteer, hit.key) : 0;
    const use = single ? knowledge.gazetteer.names.get(hit.key) : undefined;
    const cue = orgCue(document, i, hit.to);
    const bounds = document.sentences[token.sentence];
    const studies =
      org.kind === 'university' && bounds !== undefined && STUDIES.test(document.text.slice(bounds.start, bounds.end));
    const protects =
      org.kind === 'agency' &&
      single &&
      isShout(token.text) &&
      bounds !== undefined &&
      PROTECTS.test(document.text.slice(bounds.start, bounds.end));
    const small = /^\p{Ll}/u.test(token.text) && token.lower !== 'the' && org.name.toLowerCase() !== org.name;
    const treated =
      small && org.kind === 'care' && tokens[i - 1]?.lower === 'at' && TREATED.test(tokens[i - 2]?.lower ?? '');
    if (small && token.kind === 'word' && !treated && (cue < 0.6 || level || use?.given)) {
      i = hit.to - 1;
      continue;
    }
    let confidence = PRIOR[org.kind];
    if (single && isShout(token.text) && token.text.length <= 2)
      confidence = cue >= 0.4 && tokens[i - 1]?.lower === 'at' ? 0.3 : 0.05;
    else if (single && isShout(token.text) && token.text.length === 3)
      confidence = studies || protects ? 0.62 : Math.min(confidence, 0.28);
    if (single && isShout(token.text) && org.kind !== 'employer' && STAFF.test(tokens[hit.to]?.lower ?? ''))
      confidence = Math.max(confidence, 0.55);
    if (treated) confidence = 0.6;
    else if (level && level <= 40 && !isShout(token.text)) confidence = 0.03;
    else if (single && token.lower.startsWith('the') === false && (use?.given || use?.surname))
      confidence = Math.min(confidence, 0.15);
    if (KNOWN_TO_ALL.has(hit.key) && !protects) confidence = 0.1;
    if (single && NOT_PLACES.has(hit.key)) confidence = 0.03;
    if (protects) confidence = Math.max(confidence, 0.62);
    if (shouting && single) confidence *= 0.4;
    if (org.kind === 'team' && tokens[i - 1]?.lower === 'the' && !opens(document, i))
      confidence = Math.max(confidence, 0.5);
    if (!single && org.kind !== 'employer' && org.kind !== 'force')
      confidence = Math.max(confidence, token.lower === 'the' && hit.to - i === 2 ? confidence : 0.7);
    confidence = 1 - (1 - confidence) * (1 - cue);
    if (
      [tokens[hit.to], tokens[hit.to + 1]].some((next) => NAMED_AFTER.test(next?.lower ?? '')) &&
      org.kind !== 'agency'
    )
      confidence *= 0.3;
    if (
      touches(document, hit.to) &&
      tokens[hit.to]?.text === '-' &&
      /^\d/.test(tokens[hit.to + 1]?.text ?? '') &&
      single
    )
      confidence *= 0.3;
    if (confidence >= 0.3) {
      found.push({
        start: token.start,
        end: last.end,
        category: 'org',
        confidence: Math.min(0.95, confidence),
        rule: `org-${org.kind}`,
        because: BECAUSE[org.kind],
      });
    }
    i = hit.to - 1;
  }
  return found;
};
