import { describe, expect, test } from 'vitest';
import type { Category } from '../../../src/model.ts';
import { ceilingIn, isJudgment } from '../../../src/resolve/allow-judgment.ts';
import { THRESHOLDS } from '../../../src/resolve/tiers.ts';
import { createDocument } from '../../../src/text/document.ts';

const JUDGMENT = `PROCEDURE

The case originated in an application (no. 99991/01) against the Republic of Ruritania lodged with the Court under Article 34 of the Convention
by a Ruritanian national, Mr Anselm Qvist (“the applicant”), on 3 May 2001. The Ruritanian Government (“the Government”) were represented by their
Agent. The applicant alleged that the proceedings had been too long. On 4 June 2003 the President of the Second Section decided to give notice of
the application.

THE FACTS

The applicant was born in 1950 and lives in Strelsau. On 12 March 1995 he brought an action before the District Court. The hearing was adjourned. On
9 May 1996 the Strelsau District Court dismissed his claim. The applicant appealed. On 2 July 1997 the Court of Appeal quashed the judgment and
remitted the case. The applicant relied on section 12 and on the judgment in Hentzau v. Ruritania, no. 88881/98, 7 April 2000. The Supreme Court
upheld the judgment under Articles 6 and 8. He worked as a lighthouse keeper. The applicant lodged a further appeal, which was dismissed.`;

const LETTER = `Hi all, thoughts? My client has had a letter from the court and it's all she talks about in session. It reads: ${JUDGMENT}`;

describe('what a judgment is', () => {
  test('headings, parties, articles and steps of a case together', () => expect(isJudgment(JUDGMENT)).toBe(true));
  test.each([
    ["a clinician's text that quotes one", LETTER],
    ['notes of a forensic case', `Ct was convicted, appealed, remanded. ${JUDGMENT}`],
    ['a short piece', JUDGMENT.slice(0, 500)],
    ['a custody case told plainly', 'The applicant mother appealed. '.repeat(60)],
  ])('not: %s', (_, text) => expect(isJudgment(text)).toBe(false));
});

const flagged = (text: string, surface: string, category: Category): boolean => {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`no "${surface}"`);
  const candidate = { start, end: start + surface.length, category, confidence: 0.9, rule: 'x-y', because: 'Because.' };
  const type = ['rare', 'event', 'occupation', 'background'].includes(category) ? 'quasi' : 'direct';
  return ceilingIn(createDocument(text))(candidate) >= THRESHOLDS.flag[type];
};

describe('what of it is public', () => {
  test.each([
    ['Republic of Ruritania', 'place', false],
    ['Ruritanian', 'background', false],
    ['President of the Second Section', 'occupation', false],
    ['District Court. The', 'org', false],
    ['District Court', 'org', false],
    ['Court of Appeal', 'org', false],
    ['Hentzau', 'name', false],
    ['7 April 2000', 'date', false],
    ['88881/98', 'id', false],
    ['remitted the case', 'event', false],
    ['relied on section 12', 'rare', false],
    ['Anselm Qvist', 'name', true],
    ['Strelsau', 'place', true],
    ['Strelsau District Court', 'org', true],
    ['12 March 1995', 'date', true],
    ['99991/01', 'id', true],
    ['lighthouse keeper', 'occupation', true],
  ] as const)('%s, %s: flagged %s', (surface, category, expected) =>
    expect(flagged(JUDGMENT, surface, category)).toBe(expected),
  );
  test.each([
    ['District Court', 'org'],
    ['President of the Second Section', 'occupation'],
    ['remitted the case', 'event'],
  ] as const)("in a clinician's text nothing is held down: %s", (surface, category) =>
    expect(flagged(LETTER, surface, category)).toBe(true),
  );
});
