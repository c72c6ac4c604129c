import { GAP, LEFT, MONTH, RIGHT } from './parts.ts';
import { type DateRule, pattern } from './rule.ts';

const TENS = 'twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth';
const NTH = `(?:(?:\\d{1,2}(?:st|nd|rd|th))|${TENS}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)`;

/** Birthdays with their number, and the counted days of mourning. */
export const birthdays: readonly DateRule[] = [
  {
    id: 'date-birthday',
    because: 'A birthday with its number gives both an age and a day.',
    // his thirtieth birthday, her 18th birthday
    pattern: pattern(`${LEFT}(?<nth>${NTH})${GAP}(?:birthday|bday|b-day)${RIGHT}`),
    confidence: ({ groups }) => (/^first$/i.test(groups['nth'] ?? '') ? 0.4 : 0.75),
  },
  {
    id: 'date-birthday',
    because: 'A birthday with its number gives both an age and a day.',
    // since his fiftieth; not his fiftieth session
    pattern: pattern(
      `${LEFT}(?:on|since|at|for|before|after|by|until|till)${GAP}(?<span>(?:his|her|my|their|mum['\\u2019]?s|mom['\\u2019]?s|dad['\\u2019]?s)${GAP}(?:${TENS}|18th|21st|30th|40th|50th|60th|70th|80th|90th))(?=\\s*(?:[.,;:!?)]|$|and\\b|when\\b|he\\b|she\\b|in\\b|last\\b))`,
    ),
    confidence: 0.75,
  },
  {
    id: 'date-birthday',
    because: 'A birthday with its month narrows a life to a few people.',
    // on her birthday in March, his birthday (6 May)
    pattern: pattern(
      `${LEFT}(?:(?:his|her|my|their|the)${GAP}|\\p{L}+['\\u2019]s${GAP})(?<span>(?:birthday|b-?day|name${GAP}day|anniversary|yahrzeit|due${GAP}date)${GAP}(?:is${GAP})?(?:in|on)${GAP}(?:early |mid-|late )?${MONTH}(?:${GAP}\\d{1,2}(?:st|nd|rd|th)?)?${RIGHT})`,
    ),
    confidence: 0.9,
  },
  {
    id: 'date-mourning-day',
    because: 'A counted day of mourning is one certain day after a death.',
    // the 40th day, the hundredth day
    pattern: pattern(
      `${LEFT}the${GAP}(?:40th|fortieth|49th|forty-ninth|100th|hundredth)${GAP}day${RIGHT}(?!${GAP}of${GAP}(?:treatment|school|therapy|sobriety))`,
    ),
    confidence: 0.7,
  },
  {
    id: 'date-anniversary',
    because: 'An anniversary with its number gives a year and a day.',
    // the tenth anniversary of the fire; not "our anniversary"
    pattern: pattern(`${LEFT}(?<nth>${NTH})${GAP}(?:wedding${GAP}|death${GAP})?anniversary${RIGHT}`),
    confidence: 0.6,
  },
];
