import type { Handlers } from '../dispatch.ts';
import type { Cancellable } from '../documents/cancellable.ts';
import type { Engine } from '../engine/engine.ts';

/** How far work has got that takes its time, and the ways to end it. */
export const workHandlers = (
  engine: Engine,
  reading: Pick<Cancellable, 'cancel' | 'progress'>,
): Pick<Handlers, 'work:progress' | 'work:cancel'> => ({
  'work:progress': () => {
    const review = engine.progress('case:review') ?? engine.progress('case:decide');
    const file = reading.progress();
    return { ...(review === undefined ? {} : { review }), ...(file === undefined ? {} : { file }) };
  },
  'work:cancel': ({ what }) => {
    if (what === 'file') reading.cancel();
    else for (const channel of ['case:review', 'case:decide'] as const) engine.cancel(channel);
    return {};
  },
});
