import { expect, test } from 'vitest';
import { mandatoryGaps } from '../../rules/mandatory.ts';

test.each<[pieces: string[], mandatory: boolean[]]>([
  [['a (?:big )?', ' b'], [true]],
  [['a (?:', ')? b'], [false]],
  [['a (?:', '){0,2} b'], [false]],
  [['a (?:', '){1,2} b'], [true]],
  [['(?:x|', ') b'], [false]],
  [['x|', ''], [false]],
  [
    ['(?<span>', ' of ', ')'],
    [true, true],
  ],
  [['a(?! ', ') b'], [false]],
  [['a(?<!', ') b'], [false]],
  [['[(|]\\(\\|', ''], [true]],
  [['plain'], []],
])('%j: %j', (pieces, mandatory) => expect(mandatoryGaps(pieces)).toEqual(mandatory));
