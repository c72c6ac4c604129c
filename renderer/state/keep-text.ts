import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { keptCrowd, keptDecisions } from './notebook.ts';

/** What `keepText` needs of the desk. */
export type Keeper = Pick<
  Desk,
  'work' | 'state' | 'rows' | 'locks' | 'sharing' | 'summary' | 'notebook' | 'finalText' | 'tell'
>;

/** Keeps the text that leaves, as it leaves; the original only where it is asked for. */
export const keepText = async (desk: Keeper, withOriginal: boolean): Promise<void> => {
  const { work, state, rows, locks, sharing, summary, notebook, finalText } = desk;
  const { reviewed, pause } = state;
  const client = notebook.contents?.client;
  if (client === undefined || !reviewed || locks.length > 0 || !finalText) return;
  const kept = await notebook.ask('notebook:save-consultation', {
    client,
    audience: work.audience,
    template: sharing === 'consult' ? (summary.chosen?.template.id ?? '') : 'safe-text',
    text: finalText,
    decisions: keptDecisions(rows),
    pause: { ...pause.answers },
    ...(pause.consent ? { consent: pause.consent } : {}),
    ...keptCrowd(sharing === 'consult' && summary.composed ? summary.composed : reviewed.result),
    ...(withOriginal ? { original: work.text } : {}),
  });
  if (!kept) return;
  notebook.change({ type: 'kept', client, text: finalText });
  desk.tell(say('keep.done', { name: kept.codeName }));
  await notebook.reload();
};
