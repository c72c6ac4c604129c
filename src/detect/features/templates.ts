import type { Lexicon } from '../../knowledge/lexicon.ts';
import type { Document } from '../../text/document.ts';
import type { Evidence } from './evidence.ts';
import { mix } from './hash.ts';
import type { Layout } from './layout.ts';
import type { Phrases } from './phrases.ts';
import { affix, type Signals } from './signals.ts';
import { T } from './template-ids.ts';

export interface Properties {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly signals: Signals;
  readonly evidence: Evidence;
  readonly layout: Layout;
  readonly phrases: Phrases;
}

/** Called once per feature: its template (group * 64 + number) and its 32-bit hash. */
export type Emit = (template: number, hash: number) => void;

/** Which nodes of a path stand for a neighbour's meaning: a general and a particular one. */
const GENERAL = 4;
const PARTICULAR = 6;

/** Emits every feature of token `t`. Neighbours are those of its own sentence. */
export const emitFeatures = (p: Properties, t: number, emit: Emit): void => {
  const { document, lexicon, signals: s, evidence: e, layout, phrases: ph } = p;
  const token = document.tokens[t];
  const sentence = token && document.sentences[token.sentence];
  if (!token || !sentence) return;
  const put = (template: number, value: number) => emit(template, mix(template + 1, value));
  const put2 = (template: number, a: number, b: number) => emit(template, mix(mix(template + 1, a), b));
  const inside = (at: number) => at >= sentence.from && at < sentence.to;
  const get = (values: ArrayLike<number>, at: number) => (inside(at) ? (values[at] ?? 0) : -1);
  const fieldOf = (node: number) => lexicon.field[node] ?? 0;
  const path = (template: number, node: number) => {
    const nodes = lexicon.paths[node];
    if (!nodes?.length) return;
    put2(template, -1, fieldOf(node));
    for (let n = 2; n < nodes.length; n++) put(template, nodes[n] ?? 0);
  };
  const two = (template: number, node: number) => {
    const nodes = lexicon.paths[node];
    if (!nodes?.length) return;
    put2(template, -1, fieldOf(node));
    if (nodes.length > GENERAL) put2(template, 1, nodes[GENERAL] ?? 0);
    if (nodes.length > PARTICULAR) put2(template, 2, nodes[PARTICULAR] ?? 0);
  };

  const shape = s.shape[t] ?? 0;
  put(T.bias, 0);
  put(T.word, s.word[t] ?? 0);
  if (s.base[t] !== s.word[t]) put(T.base, s.base[t] ?? 0);
  put(T.shape, shape);
  put2(T.wordShape, s.word[t] ?? 0, shape);
  for (const length of [2, 3, -2, -3, -4]) {
    const value = token.kind === 'word' ? affix(token, length) : 0;
    if (value) put(T.affix + length + 8, value);
  }
  for (let k = -3; k <= 3; k++) {
    if (k) put(T.around + k + 3, get(s.word, t + k));
    if (k && Math.abs(k) <= 2) put(T.baseAround + k + 2, get(s.base, t + k));
  }
  put2(T.pair, get(s.word, t - 1), s.word[t] ?? 0);
  put2(T.pair + 1, s.word[t] ?? 0, get(s.word, t + 1));
  put2(T.pair + 2, get(s.word, t - 2), get(s.word, t - 1));
  put2(T.pair + 3, get(s.word, t + 1), get(s.word, t + 2));
  put2(T.shapes, get(s.shape, t - 1), shape);
  put2(T.shapes + 1, shape, get(s.shape, t + 1));
  put2(T.shapes + 2, mix(get(s.shape, t - 1), shape), get(s.shape, t + 1));

  const part = s.part[t] ?? 0;
  put(T.part, part);
  for (const k of [-2, -1, 1, 2]) put(T.part + 3 + k, get(s.part, t + k));
  put2(T.parts2, get(s.part, t - 1), part);
  put2(T.parts2 + 1, part, get(s.part, t + 1));
  put2(T.parts3, mix(get(s.part, t - 1), part), get(s.part, t + 1));
  put2(T.parts3 + 1, mix(get(s.part, t - 2), get(s.part, t - 1)), part);
  put2(T.parts3 + 2, part, mix(get(s.part, t + 1), get(s.part, t + 2)));

  path(T.noun, s.noun[t] ?? 0);
  path(T.verb, s.verb[t] ?? 0);
  if (s.secondNoun[t]) two(T.second, s.secondNoun[t] ?? 0);
  for (const k of [-2, -1, 1, 2]) {
    if (!inside(t + k)) continue;
    two(T.aroundNoun + 2 + k, s.noun[t + k] ?? 0);
    two(T.aroundVerb + 2 + k, s.verb[t + k] ?? 0);
  }
  const facts = s.facts[t] ?? 0;
  put(T.senses, facts & 127);
  if (s.phrasePlace[t]) {
    put(T.phrase, s.phrasePlace[t] ?? 0);
    two(T.phrase + 1, s.phrase[t] ?? 0);
  }
  put2(T.fields, fieldOf(get(s.noun, t - 1)), fieldOf(s.noun[t] ?? 0));
  put2(T.fields + 1, fieldOf(s.noun[t] ?? 0), fieldOf(get(s.noun, t + 1)));

  const rarity = s.rarity[t] ?? 0;
  const level = (facts >> 8) & 15;
  const surprise = s.surprise[t] ?? 0;
  put(T.rarity, rarity);
  put2(T.level, level, rarity);
  put2(T.gloss, (facts >> 12) & 15, rarity);
  put2(T.rarity + 1, fieldOf(s.noun[t] ?? 0), surprise);
  put2(T.rarity + 2, part, surprise);
  put2(T.pattern, mix(get(s.surprise, t - 1), surprise), get(s.surprise, t + 1));
  put2(
    T.pattern + 20,
    mix(get(s.surprise, t - 2), get(s.surprise, t - 1)),
    mix(surprise, mix(get(s.surprise, t + 1), get(s.surprise, t + 2))),
  );
  let surprising = 0;
  for (let k = -3; k <= 3; k++) if (k && get(s.surprise, t + k) === 3) surprising++;
  put2(T.count, surprising, surprise);
  for (const k of [-1, 1]) put(T.aroundSurprise + 1 + k, get(s.rarity, t + k));

  const lists = s.lists[t] ?? 0;
  if (lists) {
    put(T.lists, lists);
    put2(T.lists + 1, lists, shape);
    put2(T.lists + 2, lists, rarity);
  }
  for (const k of [-1, 1]) if (get(s.lists, t + k) > 0) put2(T.lists + 5 + k, get(s.lists, t + k), get(s.shape, t + k));

  const category = e.category[t] ?? 0;
  if (category) {
    const found = mix(category, mix(e.strength[t] ?? 0, e.place[t] ?? 0));
    put(T.found, found);
    put2(T.foundRule, category, e.rule[t] ?? 0);
    put2(T.found + 2, found, shape);
    put2(T.found + 3, found, surprise);
    put2(T.foundSecond, category, e.secondCategory[t] ?? 0);
    put2(T.foundSecond + 2, category, e.count[t] ?? 0);
  } else put2(T.foundNot, shape, rarity);
  for (const k of [-2, -1, 1, 2]) {
    const other = get(e.category, t + k);
    if (other > 0) put2(T.foundAround + 20 + k, mix(other, e.strength[t + k] ?? 0), category ? 1 : 0);
    if (other > 0 && Math.abs(k) === 1) put2(T.foundAround + 30 + k, mix(other, e.place[t + k] ?? 0), part);
  }

  const last = sentence.to - 1;
  put(T.line, layout.line[token.sentence] ?? 0);
  put(T.position, Math.min(3, t - sentence.from) * 8 + Math.min(3, last - t));
  if (layout.quoted[t]) put2(T.quoted, 1, surprise);
  put(T.half, Math.floor((4 * token.start) / Math.max(1, document.text.length)));
  put2(T.ends, Math.min(6, (sentence.to - sentence.from) >> 2), layout.line[token.sentence] ?? 0);

  const subject = layout.subject[token.sentence] ?? 0;
  put2(T.subject, subject, surprise);
  put2(T.subject + 1, subject, e.density);
  put2(T.density, e.density, surprise);
  put2(T.density + 1, e.density, category);
  if (s.echo[t]) {
    put2(T.echo, surprise, get(s.word, t - 1));
    put2(T.echo + 1, surprise, shape);
  }

  const role = ph.role[t] ?? 0;
  put2(T.role, role, get(ph.role, t - 1));
  put2(T.role + 20, role, get(ph.role, t + 1));
  const from = ph.from[t] ?? -1;
  if (from >= 0) {
    const to = ph.to[t] ?? 0;
    const head = ph.head[t] ?? 0;
    put2(T.place, Math.min(3, t - from), Math.min(3, to - 1 - t));
    if (head !== t) {
      path(T.head, s.noun[head] ?? 0);
      put(T.head + 1, s.base[head] ?? 0);
      put2(T.headSurprise, s.surprise[head] ?? 0, surprise);
    }
    put2(T.opens, get(s.part, from - 1), surprise);
    put2(T.opens + 20, get(s.word, from - 1), fieldOf(s.noun[head] ?? 0));
    put2(T.follows, get(s.part, to), surprise);
    put2(T.chain, get(s.word, from - 1), get(s.noun, from - 2) > 0 ? fieldOf(get(s.noun, from - 2)) : 0);
  }
  const verb = ph.verb[t] ?? -1;
  if (verb >= 0) {
    put(T.verbBefore, s.base[verb] ?? 0);
    put2(T.verbField, fieldOf(s.verb[verb] ?? 0), role);
    put2(T.verbField + 20, s.base[verb] ?? 0, fieldOf(s.noun[t] ?? 0));
  }

  if (s.cue[t]) put(T.cue, s.cue[t] ?? 0);
  for (let k = 1; k <= 5; k++) {
    const left = get(s.cue, t - k);
    const right = get(s.cue, t + k);
    if (left > 0) {
      put(T.cueLeft, left);
      put2(T.cue + 20, left, role);
      put2(T.cue + 22, left, surprise);
    }
    if (right > 0) {
      put(T.cueRight, right);
      put2(T.cue + 21, right, surprise);
    }
  }
};
