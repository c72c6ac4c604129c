/** What a code looks like on paper, and what looks like one but is not. */

/** Capitals, digits and joints with at least one digit: "CF-24-3309", "MVH 7741 902 66", "u21567783", "3301 9982". */
export const CODE =
  '(?:[A-Z]{1,6}[ ]?[-/]?)?(?:[A-Z0-9]{1,12}[-/.:])*[A-Z]{0,4}\\d[A-Z0-9]{0,24}(?:[-/.:\\u2010-\\u2013][A-Z0-9]{1,12}){0,6}' +
  '(?:[ ](?:\\d{1,6}|[A-Z]{0,2}\\d{2,6})(?![\\d:/]|[ ]?(?:(?i:am|pm|mg|yo|y/o|years?|weeks?|days?|months?|x)\\b))){0,5}[A-Z]?|[a-z]\\d{5,10}';

export const countDigits = (surface: string): number => surface.replace(/\D/g, '').length;

export const isYearLike = (surface: string): boolean => /^(?:19|20)\d\d$/.test(surface);

/** 3/14, 14.03.2023, 2016-11-05, 9:30. */
export const isDateLike = (surface: string): boolean =>
  /^(?:\d{1,2}[-/.]\d{1,2}(?:[-/.](?:\d{2}|\d{4}))?|(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}:\d\d)$/.test(
    surface,
  );

/** Diagnosis codes, instruments with their versions, roads and the like. */
export const isCommonCode = (surface: string): boolean =>
  /^(?:[A-TV-Z]\d\d(?:\.\d{1,4})?|(?:PHQ|GAD|PCL|BDI|DSM|ICD|ACE|MMPI|PAI|SCL|WAIS|WISC|CBCL|AUDIT|COVID|SARS|CYP|HLA|MI|WW|CPT|HCPCS|ISO|PM|MP|GPT|OQ|EQ|SF|K|ASD|ORS|CORE|ADOS|ADI|Y-?BOCS|CAPS|IES|WHODAS|MINI|SCID|TSCYC|BASC|HAM|MADRS|HADS|CDI|RCADS|SNAP|ASRS|DASS|EPDS|MOCA|NEO|HEXACO|DSM-?IV|I|US|SR|A|B|M|E|H|N|RR)[- ]?[\dIVX.]{1,4}[A-Z]?(?:-?TR)?)$/i.test(
    surface,
  );

/** After these a number counts or measures something. */
export const UNIT_AFTER =
  /^\s{0,2}(?:mg|mcg|ml|kg|g\b|%|sessions?|weeks?|wks?|days?|months?|mos?\b|years?|yrs?|hours?|hrs?|minutes?|mins?|times|x\b|people|clients|members|kids|miles|km|lbs?|pounds|dollars|percent|points|beds|\/10|out of|am\b|pm\b)/iu;
