import { say, sayPart } from '../../say.ts';
import { decadesAround } from '../../state/funnel.ts';
import type { Head } from '../../state/notebook.ts';

/** How many people a kept text fits, in words and powers of ten. */
export const sayCrowd = ({ low, high, mayBeOne }: Head['crowd']): string => {
  if (mayBeOne) return say('notebook.text.one');
  const { from, to } = decadesAround(low, high);
  const people = (n: number) => sayPart(`crowd.step.${n}`);
  const range =
    from === to
      ? say('crowd.about', { people: people(to) })
      : say('crowd.range', { from: people(from), to: people(to) });
  return say('notebook.text.crowd', { range });
};

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A kept date in words; the bare string where it is none. */
export const sayDay = (iso: string): string => {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date);
};
