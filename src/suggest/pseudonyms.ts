import { fold } from '../text/fold.ts';

/** Short, widely used given names that say little of gender, age or origin. */
const NAMES = (
  'Alex Sam Robin Casey Jamie Morgan Taylor Jordan Riley Quinn Avery Rowan Sasha Kim Lee Dana Noa Charlie Frankie Jesse Kai Remy Toni Val ' +
  'Bobbie Drew Ellis Gray Harper Indy Kit Lane Marley Nico Oakley Parker Reese Skyler Tatum Vic Wren Zion Ash Blair Emery Finley Hollis Perry'
).split(' ');

// Letters that sound alike at the start of a name share a group: no pseudonym may sound like the name it stands for.
const SOUNDS: Readonly<Record<string, string>> = {
  c: 'k',
  q: 'k',
  k: 'k',
  s: 's',
  z: 's',
  x: 's',
  j: 'j',
  g: 'j',
  f: 'f',
  p: 'p',
  v: 'v',
  w: 'v',
  i: 'y',
  y: 'y',
  e: 'y',
};
const sound = (name: string): string => {
  const first = fold(name).charAt(0);
  return SOUNDS[first] ?? first;
};

const hash = (text: string): number => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
};

/** A name that shares no initial, first sound or ending with any word of `name`, is not in `taken`, and rotates with `seed`. */
export const pseudonymFor = (name: string, seed: string, taken: ReadonlySet<string>): string => {
  const parts = fold(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const initials = new Set(parts.flatMap((part) => [part.charAt(0), sound(part)]));
  const endings = new Set(parts.map((part) => part.slice(-2)));
  const free = (pick: string, strict: boolean) =>
    !taken.has(pick) &&
    !initials.has(fold(pick).charAt(0)) &&
    !initials.has(sound(pick)) &&
    (!strict || !endings.has(fold(pick).slice(-2)));
  const offset = hash(`${seed} ${fold(name)}`) % NAMES.length;
  const order = NAMES.map((_, n) => NAMES[(n + offset) % NAMES.length] ?? '');
  return (
    order.find((pick) => free(pick, true)) ??
    order.find((pick) => free(pick, false)) ??
    order.find((pick) => !taken.has(pick)) ??
    'Alex'
  );
};
