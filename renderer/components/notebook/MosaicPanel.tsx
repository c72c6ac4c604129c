import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import { Button } from '../Button.tsx';

/** Beside the meter: that earlier texts about this client and this one add up. Calm, and never in the way. */
export const MosaicPanel = ({ desk }: { readonly desk: Desk }) => {
  const mosaic = desk.risk?.mosaic;
  const { contents, ask, change } = desk.notebook;
  if (!mosaic || !contents) return null;
  const id = contents.heads.find((head) => String(head.id) === mosaic.post.id)?.id;
  const show = async () => {
    if (id === undefined) return;
    const consultation = await ask('notebook:consultation', { id });
    if (!consultation) return;
    change({ type: 'part', part: 'shelf' });
    change({ type: 'opened', consultation });
    desk.act('go-notebook');
  };
  return (
    <aside className="mosaic" aria-labelledby="mosaic-head">
      <h2 id="mosaic-head">{say('mosaic.title')}</h2>
      <p>
        {mosaic.message} {say('mosaic.do')}{' '}
        {id === undefined ? null : (
          <Button kind="link" className="mosaic-show" onPress={() => void show()}>
            {say('mosaic.show')}
          </Button>
        )}
      </p>
    </aside>
  );
};
