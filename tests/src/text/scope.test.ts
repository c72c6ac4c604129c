import { describe, expect, test } from 'vitest';
import { type Scope, scopeOf } from '../../../src/text/scope.ts';

const of = (marked: string): Scope => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return scopeOf(marked.replace('[', '').replace(']', ''), { start, end });
};

const ROWS: Readonly<Record<Scope, readonly string[]>> = {
  negated: [
    'Denies [SI].',
    'ct denies current [SI], HI or plan',
    'Denies HI, [SI], plan, intent.',
    'She denied any [suicidal thoughts].',
    'Client has been denying [suicidal ideation] all month.',
    'No [plan or intent].',
    'There is no [suicide note].',
    'SI without [plan] or intent.',
    'He has never [wanted to kill himself].',
    'Neither [SI] nor HI was reported.',
    "She doesn't [want to die].",
    'She does not [want to end her life].',
    "He isn't [planning to kill himself].",
    'Not [suicidal].',
    'Risk: none, no [SI] or self-harm.',
    '[SI]: denied',
    '[SI]/HI: none',
    '[Suicidal ideation] was denied.',
    '[HI] negative',
    'Negative for [SI].',
    'Absence of [suicidal intent].',
    'She is no longer [suicidal].',
    'Ruled out [suicidal intent] at intake.',
    'Nothing about [ending his life] came up.',
    "They haven't [stockpiled pills].",
    'He cannot imagine [killing himself].',
    'They are free of [suicidal ideation] since spring.',
    'nobody has [threatened to kill her].',
    'There was no mention of a [suicide note].',
    'w/o change; hardly any [ideation]',
  ],
  past: [
    'History of [suicide attempt].',
    'Hx of [overdose], two admissions.',
    'h/o [SI] in adolescence',
    'Past [suicide attempt] with pills.',
    'Previous [overdose] at college.',
    'A prior [attempt to end her life].',
    'As a teenager she [wanted to kill herself].',
    'In her twenties he [planned to end it].',
    'Years ago she [took an overdose].',
    'She [wanted to kill herself] years ago.',
    'He [tried to hang himself] in high school.',
    'She used to [want to die] every winter.',
    'When she was 16 she [wrote a goodbye letter].',
    'Formerly [suicidal], now settled.',
    'He [planned to end his life] in 2009.',
    'As a child she [threatened to kill her brother].',
    'Back then he [hoarded pills].',
    'The previously reported [plan to die] was discussed.',
  ],
  hypothetical: [
    'How do you ask about [SI with a plan]?',
    'What is your protocol for [suicide notes]?',
    'If a client [plans to end her life], whom do you call?',
    'When any client is [suicidal] I slow down.',
    'We had a training on [suicidal clients].',
    'I screened for [SI] as always.',
    'I asked her directly about [wanting to kill herself].',
    'The policy on [duty to warn] is old.',
    'Assessment of [suicide risk] is due.',
    'whether a client [is going to kill himself] is hard to know',
  ],
  current: [
    'She is [suicidal].',
    'Reports [SI with a plan].',
    "I can't promise she won't [kill herself].",
    'He says he is [going to kill himself].',
    'She does not deny [SI].',
    "I couldn't rule out [suicidal intent].",
    'She denied SI last month but today she [plans to end her life].',
    'No job, no sleep; he [bought a gun].',
    'Denies HI. [SI with plan].',
    'She has never told anyone that she [plans to kill herself].',
    "I'm not sure that he is not [suicidal].",
    'If he leaves she is [going to kill herself].',
    'A 34-year-old who [saved up her pills].',
    'No change in mood, however he [hoards pills].',
    'ct refuses to agree to a safety plan, [SI with intent]',
    "He didn't mention that he [has a loaded gun].",
  ],
};

describe('how a statement stands in its clause', () => {
  for (const [scope, rows] of Object.entries(ROWS))
    test.each(rows)(`${scope}: %s`, (row) => expect(of(row)).toBe(scope));
});
