import { describe, expect, it } from 'vitest';
import { AUDIENCES, CATEGORIES, type Decision, NO_DECISIONS } from '../../../src/model.ts';
import { plan, render } from '../../../src/suggest/index.ts';
import { checkLeaks } from '../../../src/summary/leak.ts';
import { fold } from '../../../src/text/fold.ts';
import { knowledge, marked } from '../../support/marked.ts';

const TEXT =
  'My client [[Zoë Okonkwo|name]], a [[34-year-old|age]] [[pediatric dentist|occupation]] in [[Flagstaff|place]], was referred on [[March 3rd 2024|date]] by [[Dr. Petrov|name]] of [[Desert Sky Clinic|org]]. ' +
  '[[Zoë|name|zoë okonkwo]] is a [[triplet|family]] with [[narcolepsy with cataplexy|health]], [[Hmong|background]], and survived the [[ferry sinking|event]]. She [[breeds alpacas|rare]] and lost [[$412,000|rare]]. ' +
  'Her sister [[Nneka|name]] called. Tel [[555-010-4477|contact]], MRN [[A-77412|id]].';

describe('plan and render', () => {
  const analysis = marked(TEXT);

  it('give every entity of every category four rungs and the audience its floor', () => {
    for (const audience of AUDIENCES) {
      const made = plan(analysis, knowledge, audience);
      expect(made.proposals.map((p) => p.entity)).toEqual(analysis.entities.map((e) => e.key));
      for (const proposal of made.proposals) expect(proposal.substitutes.map((s) => s.rung)).toEqual([1, 2, 3, 4]);
    }
    expect(new Set(analysis.findings.map((f) => f.category))).toEqual(new Set(CATEGORIES));
  });

  it('are deterministic', () => {
    const once = () => render(analysis, plan(analysis, knowledge, 'public-group'), NO_DECISIONS, knowledge);
    expect(once()).toEqual(once());
  });

  it.each(AUDIENCES)('leak no direct identifier, %s', (audience) => {
    const safe = render(analysis, plan(analysis, knowledge, audience), NO_DECISIONS, knowledge);
    expect(checkLeaks(safe.text, analysis, NO_DECISIONS).filter((l) => l.type === 'direct')).toEqual([]);
  });

  it('leak none of them at any rung', () => {
    for (const rung of [1, 2, 3, 4] as const) {
      const entities = Object.fromEntries(
        analysis.entities.map((e): [string, Decision] => [e.key, { kind: 'rung', rung }]),
      );
      const decisions = { entities, mentions: {} };
      const safe = render(analysis, plan(analysis, knowledge, 'public-group'), decisions, knowledge);
      expect(checkLeaks(safe.text, analysis, decisions).filter((l) => l.type === 'direct')).toEqual([]);
    }
  });

  it('change only the mentions of a decision', () => {
    const made = plan(analysis, knowledge, 'public-group');
    const before = render(analysis, made, NO_DECISIONS, knowledge).segments;
    const health = analysis.entities.find((e) => e.category === 'health')?.key ?? '';
    const after = render(
      analysis,
      made,
      { entities: { [health]: { kind: 'keep', reason: 'needed' } }, mentions: {} },
      knowledge,
    );
    expect(after.text).toContain('narcolepsy with cataplexy');
    const kept = (list: typeof before) =>
      list.filter((s) => s.finding !== undefined && !s.finding.startsWith(health)).map((s) => [s.finding, s.text]);
    expect(kept(after.segments)).toEqual(kept(before));
  });

  it('give a pseudonym that shares no initial, and another one for another seed', () => {
    const name = analysis.entities.find((e) => e.category === 'name');
    const of = (seed: string) =>
      plan(analysis, knowledge, 'supervisor', { seed }).proposals.find((p) => p.entity === name?.key)?.substitutes[0]
        .text ?? '';
    const seeds = ['a', 'b', 'c', 'd', 'e'].map(of);
    for (const pick of seeds) expect(['z', 'o', 's', 'x']).not.toContain(fold(pick).charAt(0));
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it('keep the words of the person where they typed their own', () => {
    const safe = render(
      analysis,
      plan(analysis, knowledge, 'public-group'),
      { entities: { 'place:flagstaff': { kind: 'own', text: 'a mountain town' } }, mentions: {} },
      knowledge,
    );
    expect(safe.text).toContain('in a mountain town');
  });
});
