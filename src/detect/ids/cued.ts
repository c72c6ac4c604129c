import type { Candidate } from '../../model.ts';
import { search } from '../prefilter.ts';
import { CODE, countDigits, isCommonCode, isDateLike, isYearLike, UNIT_AFTER } from './shape.ts';

interface CueRow {
  readonly id: string;
  readonly because: string;
  /** What goes before the code, any case. */
  readonly cue: string;
  /** Digits a code needs at least; more when nothing ("no.", "#", ":") joins it to the cue. */
  readonly digits: number;
  readonly looseDigits: number;
}

/** The cue and the code, with what people put between them. */
const JOINT =
  '(?<joint>(?i:[ \\t]{0,3}(?:\\b(?:no|nos|num|number|numbers|nr|id|ids|ref|code|card|plate|cert|is|was|on file|on)\\b\\.?|[#:=\\u2116]|\\((?:m|r)?\\)|\\(?last (?:4|four)(?: digits)?\\)?:?)){0,4})[ \\t]{0,3}';

const ROWS: readonly CueRow[] = [
  {
    id: 'id-health-record',
    because: 'A record number leads straight to one chart.',
    cue: 'mrn|emr|ehr|chart|ur|urn|umrn|nhs|nhi|phn|hcn|ohip|ramq|msp|chi|hospital|hosp|patient|pt|client|iaptus|emis|rio|systmone|paris|epic|health card|care ?card|h&c|individual health identifier|ihi|uhid|abha|unit record|record|encounter|accession|specimen|prescription|rx',
    digits: 3,
    looseDigits: 4,
  },
  {
    id: 'id-insurance',
    because: 'An insurance number leads to one policy and its holder.',
    cue: 'medicare(?: mbi)?|mbi|medicaid|medi-cal|dva|vac(?: file)?|va file|tricare|policy|pol|member|mem|membership|subscriber|group|insurance|ins|insurer|medical aid|plan|claim|wc|workcover|acc|acc45|icare|wsib|worksafe|comcare|philhealth|nhif|nhis|shif|medisave|rehab key|(?:mutual|choice|health|plan|blue|gold|care|cross|shield|aetna|cigna|vhi|laya|bupa|medibank)[ ]id|id',
    digits: 4,
    looseDigits: 6,
  },
  {
    id: 'id-government',
    because: 'A number from the state belongs to one person for life.',
    cue: "ssn|s\\.s\\.n\\.|soc(?:ial)?(?: sec(?:urity)?)?|itin|ein|sin|tfn|abn|nino?|n\\.i\\.|national insurance|ppsn?|ird|nric|fin|ic|aadhaar|aadhar|pan|voter|epic|ration|cnic|curp|bvn|nin|tin|sss|umid|philsys|kra|huduma|national id|id card|identity|passport|ppt|alien|a-number|a-no|a#|uscis|uci|visa|permit|case ?id|ho|home office|asylum|refugee|unhcr|proof of registration|brp|green card|driver'?s?(?: licen[cs]e)?|dl|d/l|licen[cs]e plate|service|sn|svc|regimental|army|dod id|edipi|benefit|crn|centrelink|jobseeker|ni",
    digits: 3,
    looseDigits: 6,
  },
  {
    id: 'id-licence',
    because: 'A registration can be looked up in a public register and names its holder.',
    cue: 'licen[cs]e|lic|licensure|regn|reg|registration|registered|registrant|registrar|accred(?:itation|ited)?|cert(?:ificate|ification)?|npi|dea|upin|hcpc|gmc|nmc|gdc|gphc|bacp|mbacp(?: \\(snr accred\\))?|ukcp|bps|babcp|coru|iacp|psi|iaccp|hpcsa|sacssp|rci|prc|sac|anzasw|nzac|pbanz|ahpra|aasw|pacfa|aca|crpo|ocswssw|ccpa|cpbao|opq|bccp|mpi|nysed|bbs|lmft|mft|lcsw(?:-?[a-z])?|licsw|lisw|lmsw|lsw|lgsw|rsw|msw|lpc(?:-?[a-z]{1,2})?|lpcc|lmhc|lcpc|lcmhc|lcmft|ladc|lcadc|cadc|rp|rcc|ccc|r\\.? ?psych|(?:psyd|phd|edd|dclinpsy|psychologist|psych|lic\\.? psychologist),?(?: (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC))?(?: lic\\.?)?',
    digits: 4,
    looseDigits: 4,
  },
  {
    id: 'id-case',
    because: 'A case or file number leads to one set of papers.',
    cue: "case|cause|docket|file|matter|court file|court|suit|petition|application|appl|cr|crim|complaint|charge|warrant|incident|cad|crime|crime ref|fir|ob|occurrence|event|police|police (?:rpt|report|ref)|report|rpt|ref|reference|our ref|your ref|ticket|citation|referral|cps|dcf|dcfs|dhs|acs|ocs|foster|iap file|tribunal|inquest|coroner'?s?|claimant|investigation|grievance|work order",
    digits: 3,
    looseDigits: 4,
  },
  {
    id: 'id-custody',
    because: 'A custody number can be looked up and names its holder.',
    cue: 'inmate|prisoner|prison|doc|cdcr|tdcj|bop|booking|jail|nomis|jacket|spin|oid|sid|fbi|detainee|offender|probation',
    digits: 3,
    looseDigits: 5,
  },
  {
    id: 'id-staff',
    because: 'A staff or student number names one person on a list.',
    cue: 'student|pupil|learner|matric(?:ulation)?|enrol(?:l)?ment|roll|admission|upn|emplid|employee|emp|staff|payroll|persal|clock|personnel|worker|co|company|badge|shield|collar|star|unit|crew|driver|pilot|union|bib|race|jersey|locker|loyalty|library|gym|voucher',
    digits: 4,
    looseDigits: 4,
  },
  {
    id: 'id-account',
    because: 'An account number leads to its holder.',
    cue: 'account|acct|a/c|acc|sort code|bsb|routing|aba|iban|swift|bic|card|visa|mastercard|amex|debit|credit|order|invoice|inv|receipt|confirmation|conf|tracking|booking|pnr|reservation|frequent flyer|mpesa|m-pesa|gcash|paypal|venmo|till|wallet|customer|cust|crn',
    digits: 4,
    looseDigits: 6,
  },
  {
    id: 'id-vehicle',
    because: 'A plate or vehicle number leads to its keeper.',
    cue: 'plates?|rego|number ?plate|reg(?: plate)?|tag|vin|chassis|hull|tail(?: number)?|boat|vessel|imo|mmsi|fleet|truck|bus|cab|taxi|medallion|uber',
    digits: 2,
    looseDigits: 3,
  },
  {
    id: 'id-device',
    because: 'A serial number leads to the register of the device and its wearer.',
    cue: 'serial|s/n|ser|serial no|device(?: serial)?|udi|imei|iccid|meid|pump|implant|pacemaker|icd serial|monitor|tether|gps|asset|lot|batch|mac|ip|ip address|host',
    digits: 3,
    looseDigits: 5,
  },
];

const compile = ({ cue }: CueRow): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_])(?<cue>(?i:${cue})(?i:s)?\\.?),?${JOINT}(?<!\\p{L}(?=\\p{L}))(?<span>#?(?:${CODE}))(?![\\p{L}\\p{N}_])`,
    'dgu',
  );

const COMPILED = ROWS.map((row) => ({ row, pattern: compile(row) }));

const isJoined = (joint: string): boolean =>
  /\b(?:no|nos|num|number|nr|id|ref|card|plate|cert)\b|[#:=\u2116]|last/iu.test(joint);

/** How sure: a joint ("no.", "#", ":") and letters among the digits speak for a code. */
const confidence = (row: CueRow, cue: string, joint: string, surface: string, after: string): number => {
  const code = surface.replace(/^#/, '').trim();
  const digits = countDigits(code);
  const joined = isJoined(joint) || surface.startsWith('#');
  const mixed = /[A-Z]/.test(code) && /\d/.test(code);
  if (UNIT_AFTER.test(after) || isDateLike(code)) return 0;
  if (isCommonCode(code) && digits < 4) return 0;
  const joints = /[-/]/.test(code) && digits >= 4;
  const needed = joined ? Math.min(row.digits, mixed ? 2 : row.digits) : mixed || joints ? row.digits : row.looseDigits;
  if (digits < needed) return 0;
  if (isYearLike(code) && !joined) return 0;
  if (/^id$/i.test(cue) && !joined && digits < 5) return 0;
  return joined ? 0.95 : mixed || joints ? 0.85 : digits >= 6 ? 0.85 : 0.65;
};

/** Codes behind a cue word: "File no. CF-24-3309", "claim 44-0921-B", "RSW #4471". The cue beats any check digit. */
export const cuedIds = (text: string): Candidate[] =>
  COMPILED.flatMap(({ row, pattern }) => {
    const found: Candidate[] = [];
    for (const match of search(text, pattern)) {
      const [from, end] = match.indices?.groups?.['span'] ?? [match.index, match.index];
      const cue = match.groups?.['cue'] ?? '';
      const joint = match.groups?.['joint'] ?? '';
      const sure = confidence(row, cue, joint, text.slice(from, end), text.slice(end, end + 16));
      if (sure < 0.3) continue;
      // "#4471" and "reg 30418" are written and read as one
      const start = text[from - 1] === '#' ? from - 1 : /^reg$/i.test(cue) && !joint ? match.index : from;
      found.push({ start, end, category: 'id', confidence: sure, rule: row.id, because: row.because });
    }
    return found;
  });
