import type { Candidate } from '../model.ts';
import type { Document } from '../text/document.ts';
import { THRESHOLDS } from './tiers.ts';

/** The most a candidate may be worth in this text, 0 to 1; 1 where nothing holds it down. */
export type Ceiling = (candidate: Candidate) => number;

const FREE: Ceiling = () => 1;
/** Worth a look, not flagged (`tiers.ts`): nothing of a judgment is left out altogether. */
const LOOK_QUASI = THRESHOLDS.flag.quasi - 0.01;
const LOOK_DIRECT = THRESHOLDS.flag.direct - 0.01;

/** What a judgment is written with; a text needs four of these six, and none of a clinician's own words. */
const MARKS: readonly (readonly [pattern: RegExp, least: number])[] = [
  [
    /\bthe (?:(?:first|second|third|former) )?(?:applicant|appellant|respondent|claimant|petitioner|plaintiff|defendant)s?\b/gi,
    4,
  ],
  [/\([“"‘'](?:the )?\p{L}[^”"’')]{2,40}[”"’']\)/gu, 2],
  [
    /(?:^|\n|\s)(?:PROCEDURE|THE FACTS|AS TO THE FACTS|THE CIRCUMSTANCES OF THE CASE|THE LAW|AS TO THE LAW|RELEVANT DOMESTIC LAW|FOR THESE REASONS|REASONS FOR JUDGMENT|JUDGMENT)(?=\s)/g,
    1,
  ],
  [/§+ ?\d|\b(?:Articles?|[Ss]ections?|Rules?|paragraphs?) \d/g, 3],
  [
    /\b(?:lodged|quashed|upheld|dismissed|appealed|remitted|adjourned|appeals?|judgments?|proceedings|hearings?|indicted|indictment|convicted|acquitted|remanded|allegations)\b/gi,
    8,
  ],
  [
    /\b(?:application|case|claim|appeal) \(?nos?\. ?[\w/]*\d|\(nos?\. \d+\/\d+\)|\[\d{4}\] [A-Z]{2,6}\b|\bv\.? (?:the )?\p{Lu}/gu,
    1,
  ],
];
const CLINICAL =
  /\b(?:my|our) (?:client|patient|supervis\w+|caseload|practice|trainee)|\b(?:my|our|last|next|each|every|this|first|\d+) sessions?\b|\bin session\b|countertransference|transference|\b(?:PHQ|GAD|PCL|CORE)-?\d|\b(?:dear|hi|hello) (?:all|colleagues|everyone|group)\b|\b(?:in|for|my|our|clinical) supervision\b|\bsupervision (?:note|group|question|session)|\bconsultation (?:group|question|post)|\b(?:thoughts|advice|suggestions|ideas)\?|\bI'(?:m|ve|d|ll)\b/i;
/** Typed small, as clinicians shorten. */
const SHORTHAND = /(?<![\p{L}.])(?:[Cc]lt|[Pp]ts?|[Cc]ts?|w\/|hx|tx|sx)(?![\p{L}.])/u;
const NEEDED = 4;

const count = (text: string, pattern: RegExp, enough: number): number => {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found >= enough) break;
  return found;
};

/** Is this plainly the judgment of a court, and no clinician's text that quotes one? */
export const isJudgment = (text: string): boolean =>
  text.length > 1000 &&
  MARKS.filter(([pattern, least]) => count(text, pattern, least) >= least).length >= NEEDED &&
  !CLINICAL.test(text) &&
  !SHORTHAND.test(text);

const AGAINST =
  /\b(?:against|v\.) (?:the )?(?:(?:Federal |Hellenic |French |Slovak |Italian |Portuguese |Czech |Swiss |Former Yugoslav )?(?:Republic|Kingdom|Confederation|Federation|Principality|Grand Duchy)(?: of)? )?(?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: of \p{Lu}\p{L}+ \p{Lu}\p{L}+ and \p{Lu}\p{L}+ \p{Lu}\p{L}+)?)/gu;
const ADJECTIVE = /\b[Tt]he (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) Government\b/gu;

/** The state that is sued and what belongs to it, as words: it stands on the cover. */
const stateWords = (text: string): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const pattern of [AGAINST, ADJECTIVE])
    for (const match of text.slice(0, 4000).matchAll(pattern))
      for (const word of (match[1] ?? '').split(' ')) if (/^\p{Lu}/u.test(word)) words.add(word);
  return words;
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Bodies, posts and writings every state and court has. */
const GENERIC = words(`
  Court Courts Tribunal Tribunals Chamber Chambers Section Sections President Vice-President Presidents Registrar Registry Judge Judges Justice Bench Panel Division Plenary Grand Senate
  Supreme High Constitutional Regional District Administrative Criminal Civil Federal Central State National General Appeal Appeals Appellate Cassation Audit
  Assize First Instance Second Third Fourth Fifth Land Labour Labor Social Insurance Security Military Martial Magistrates Juvenile Family Crown County Commercial Tax Finance Fiscal
  Ministry Ministries Minister Ministers Department Departments Directorate Office Offices Agency Agencies Authority Authorities Government Council Councils Commission Committee Board Boards
  Foreign Affairs Interior Internal Defence Defense Education Health Agriculture Environment Labour Economy Economic Treasury Transport Works Public Prosecutor Prosecutors
  Attorney Solicitor Ombudsman Chancellor Governor Parliament Assembly Cabinet Commonwealth European International Law Legal Affairs Human Rights Convention Constitution Protocol
  Article Articles Act Acts Code Codes Decree Regulation Regulations Rules Rule Order Directive Treaty Agreement Procedure Criminal Penal Civil Execution Sentences Police Gendarmerie
  Army Forces Armed Service Services Personnel Pension Pensions Fund Benefits Welfare Employment Immigration Aliens Asylum Refugees Nationality Citizenship Child Children Youth Social
  Committee Leave Disciplinary Bar Association Chief Principal Deputy Head Director Agent Agents Union Community Communities Republic Kingdom Democratic People Council's Secretary Inspectorate
  Building Planning Housing Property Expropriation Restitution Roads Highways Railways Water Forestry Customs Revenue Inland Exchequer Registry Cadastre Survey Surveys Lands Motor Vehicles
  Offences Person Persons Prevention Terrorism Anti-Terrorism Evidence Prison Prisons Prisoners Probation Parole Medical Forensic Medicine Expert Experts Institute Trade Trades Industry Science Research
  Culture Religious Communities Registered Status Use Coal Electricity Supply Civil Aspects Abduction Marriage Divorce Custody Guardianship Lustration Official Gazette Journal Bulletin Reports Series Collection
`);
const SMALL =
  /^(?:the|of|and|for|on|in|a|an|to|at|by|with|de|du|des|la|le|s|no|nos|’s|'s|i|ii|iii|iv|v|\d+(?:st|nd|rd|th)?)$/i;

const allGeneric = (surface: string, state: ReadonlySet<string>): boolean =>
  (surface.match(/[\p{L}\p{N}’'-]+/gu) ?? []).every(
    (word) =>
      SMALL.test(word) ||
      /^\p{Ll}/u.test(word) ||
      GENERIC.has(word) ||
      state.has(word) ||
      GENERIC.has(word.replace(/['’]s$/, '')),
  );

/** "Karayiğit v. Turkey ((dec.), no. 45874/05, 23 September 2008)": the case of somebody else. */
const CITED = /\bv\.? (?:the )?\p{Lu}[^.;]{0,80}?(?:nos?\.|judgment of|\[GC\]|\(?\(dec\.\)|,)[^;]{0,90}$/u;
const PROCEDURAL = /\b(?:Protocol No|composition of its Sections|Rule \d|Rules of Court)/;
const BRACKETED =
  /\b(?:Courts?|Tribunals?|Offices?|Acts?|Codes?|Laws?|Ministry|Board|Army|Authority|Directorate|Agency|Council|Regulations?|Decree|Register|Book \w+|Police|Gazette|Commission|Chamber|Prosecutor|Justice|Institute) \($/;
const OFFICIAL =
  /\b(?:President|Vice-President|Head|Director|Minister|Ambassador|Governor|Judge|Judges|Registrar|Agent|Chancellor|Prosecutor|Commissioner|Secretary|Inspector|Member|Attorney|Counsel|Barrister|Solicitor|Lawyer)/i;
const PUBLIC_AFTER =
  /^ (?:nationals?|citizens?|Government|authorities|law|courts?|military|Republic|state|State|legislation|forces|police|Constitution|territory|administration)\b/;

const PUBLIC_LAST =
  /(?:^| )(?:nationals?|citizens?|Government|law|authorities|Republic|Treaty|Law|Code|Constitution|military|forces|occupation|courts?)$/;
const SUED = /\b(?:against|v\.) (?:the )?(?:\p{Lu}[^.,;“”()]{0,60})?$/u;
const NONE: ReadonlySet<string> = new Set();

/**
 * What of a judgment is public by its nature, and so at most worth a look: the state that is sued, its courts and offices as every state has them,
 * its officials, other people's cases, the course of the case told in sentences. Persons, towns, named bodies, dates and numbers stay as they are.
 */
export const ceilingIn = ({ text }: Document): Ceiling => {
  if (!isJudgment(text)) return FREE;
  const state = stateWords(text);
  return ({ start, end, category }) => {
    const surface = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 120), start).replace(/\s+/g, ' ');
    const after = text.slice(end, end + 90).replace(/\s+/g, ' ');
    switch (category) {
      case 'rare':
      case 'event':
        return LOOK_QUASI;
      case 'occupation':
        return /\b(?:works?|worked|employed|trained|profession|job|career)\b[^.]{0,30}$/.test(before) &&
          !OFFICIAL.test(surface)
          ? 1
          : LOOK_QUASI;
      case 'background':
        return allGeneric(surface, state) || PUBLIC_AFTER.test(after) || PUBLIC_LAST.test(surface) ? LOOK_QUASI : 1;
      case 'org':
        return allGeneric(surface, state) ? LOOK_DIRECT : 1;
      case 'place':
        return (allGeneric(surface, NONE) && GENERIC.has(surface)) ||
          (allGeneric(surface, state) && SUED.test(before)) ||
          PUBLIC_AFTER.test(after)
          ? LOOK_DIRECT
          : 1;
      case 'name':
        return allGeneric(surface, state) || BRACKETED.test(before) || /^ (?:and Others )?v\. /.test(after)
          ? LOOK_DIRECT
          : 1;
      case 'date':
        return CITED.test(before) || PROCEDURAL.test(after.slice(0, 60)) ? LOOK_DIRECT : 1;
      case 'id':
        return CITED.test(before) ? LOOK_DIRECT : 1;
      default:
        return 1;
    }
  };
};
