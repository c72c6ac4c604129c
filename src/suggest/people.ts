import type { Analysis, Entity, Finding } from '../model.ts';
import { CLIENT_ROLE, type Role, readRole } from './roles.ts';

/** A named person of the case and how each rung calls them. */
export interface Person {
  readonly role: Role;
  /** "Client A", "Person B": letters in order of first mention, never an initial. */
  readonly letter: string;
}

const COUPLE = /\b(?:couples?|partners?|marri|husband|wife|spouse|eft|gottman|newlywed|engaged|relationship)\b/i;
const GENDER = {
  her: /\b(?:she|her|hers|herself|woman|female|mum|mom|mother|wife|girl)\b/gi,
  his: /\b(?:he|him|his|himself|man|male|dad|father|husband|boy)\b/gi,
  their: /\b(?:they\/them|they them)\b/gi,
};

/** The possessive the text uses for its client: the commonest pronoun, "the client's" where it is a tie. */
export const clientPossessive = (text: string): string => {
  if (GENDER.their.test(text)) {
    GENDER.their.lastIndex = 0;
    return 'their';
  }
  const her = text.match(GENDER.her)?.length ?? 0;
  const his = text.match(GENDER.his)?.length ?? 0;
  if (her > his * 1.5) return 'her';
  if (his > her * 1.5) return 'his';
  return "the client's";
};

/** Gives every named person a role: from the words around the name, then by rank in the text. */
export const castOf = (analysis: Analysis): ReadonlyMap<string, Person> => {
  const { text } = analysis;
  const byKey = new Map(analysis.findings.map((f) => [f.key, f]));
  const mentionsOf = (entity: Entity): Finding[] =>
    entity.mentions.flatMap((key) => byKey.get(key) ?? []).sort((a, b) => a.start - b.start);
  const names = analysis.entities
    .filter((e) => e.category === 'name')
    .map((entity) => ({ entity, mentions: mentionsOf(entity) }));
  names.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const whose = clientPossessive(text);
  const roles = new Map<string, Role>();
  for (const { entity, mentions } of names) {
    const role = readRole(text, mentions, whose);
    if (role) roles.set(entity.key, role);
  }
  // Nobody is the client by the words around: the person named most, or first, is.
  // In a transcript the client speaks, and whoever is named is somebody else.
  const transcript = (text.match(/^(?:C|CL|Cl|Ct|Client|Him|Her|C1|C2|P)\s?\d?:/gm)?.length ?? 0) >= 2;
  // Where "client" stands without a name, only a name that acts in the sentence may be the client's.
  const unnamed =
    /\b(?:client|ct|pt|patient)(?:\s+(?:is|was|has|had)\b|\s*[,(])/i.test(text) ||
    /(?:^|[.!?\n]\s*)An?\s+(?:\S+\s+){0,2}(?:man|woman|boy|girl|student|mother|father|couple|widow|widower|teenager)\s+(?:\S+\s+){0,3}(?:is|was|has|works|worked|came|comes|asks|asked|who|whose|in|of)\b/u.test(
      text,
    );
  const acts = (mentions: readonly Finding[]) =>
    mentions.some(({ end }) =>
      /^\s*\((?:ct|cl|pt|client)\)|^[^\S\n]+(?:is|was|has|had|does|did|says|said|wants|told|\p{Ll}+(?:s|ed))\b/iu.test(
        text.slice(end, end + 24),
      ),
    );
  const open = transcript
    ? []
    : names.filter(
        ({ entity, mentions }) => !roles.has(entity.key) && (!unnamed || mentions.length > 2 || acts(mentions)),
      );
  if (![...roles.values()].some((r) => r.kind === 'client') && open.length) {
    const pick = open.reduce((a, b) => (b.mentions.length > a.mentions.length + 1 ? b : a));
    roles.set(pick.entity.key, CLIENT_ROLE);
    const at = pick.mentions[0]?.end ?? 0;
    const pair = open.find(
      ({ entity, mentions }) =>
        entity !== pick.entity && /^\s*(?:and|&|\+|\/)\s*$/.test(text.slice(at, mentions[0]?.start ?? at)),
    );
    if (pair) roles.set(pair.entity.key, CLIENT_ROLE);
  }
  // Several people of whom nothing is known are told apart by letters; one is "someone".
  const strangers = names.filter(({ entity }) => !roles.has(entity.key));
  const lettered = strangers.length > 1 && strangers.some(({ mentions }) => mentions.length > 1);
  const clients = names.filter(({ entity }) => roles.get(entity.key)?.kind === 'client');
  const couple = clients.length === 2 && COUPLE.test(text);
  const used = new Map<string, number>();
  const cast = new Map<string, Person>();
  names.forEach(({ entity }, n) => {
    const letter = String.fromCharCode(65 + (n % 26));
    let role = roles.get(entity.key) ?? {
      kind: 'other',
      label: lettered ? `Person ${letter}` : 'someone',
      fuller: 'someone',
      vague: 'someone',
    };
    if (role.kind === 'client' && clients.length > 1) {
      const at = clients.findIndex((c) => c.entity === entity);
      const label = `${couple ? 'Partner' : 'Client'} ${String.fromCharCode(65 + at)}`;
      role = { kind: 'client', label, fuller: label, vague: couple ? 'one partner' : 'one client' };
    } else if (role.kind !== 'author' && role.kind !== 'reader') {
      const count = (used.get(role.label) ?? 0) + 1;
      used.set(role.label, count);
      if (count > 1 && role.kind !== 'client') role = another(role, count);
    }
    cast.set(entity.key, { role, letter });
  });
  return cast;
};

/** The second sister, the third friend: labels stay apart. */
const another = (role: Role, count: number): Role => {
  const match = /^(an?|the|my|our|your|his|her|their|the client's) (.*)$/.exec(role.label);
  const nth = count === 2 ? 'second' : count === 3 ? 'third' : count === 4 ? 'fourth' : 'further';
  if (!match)
    return {
      ...role,
      label: count === 2 ? 'someone else' : `Person ${String.fromCharCode(64 + count)}`,
      fuller: count === 2 ? 'someone else' : `Person ${String.fromCharCode(64 + count)}`,
    };
  const [, det = '', noun = ''] = match;
  if (/^other|^another/.test(noun)) return role;
  const label =
    det === 'a' || det === 'an'
      ? count === 2
        ? `another ${noun}`
        : `a ${nth} ${noun}`
      : count === 2
        ? `${det} other ${noun}`
        : `${det} ${nth} ${noun}`;
  return { ...role, label: label.replace(/(?:another|a second) another /, 'another '), fuller: label };
};
