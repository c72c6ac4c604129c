import type { ComposedSummary } from '../../src/contract/calls.ts';
import type { Desk } from '../desk.ts';
import { FORMATS, type Format } from '../desk.ts';
import { say } from '../say.ts';
import { Button } from './Button.tsx';

interface Props {
  readonly desk: Desk;
  /** An output that comes from no case of the person's own, so that nothing locks it. */
  readonly output: Pick<ComposedSummary, 'blocks' | 'plain' | 'html'>;
}

/** Copy and save, right where the text was made. */
export const Takeaway = ({ desk, output: { blocks, plain, html } }: Props) => (
  <div className="takeaway">
    <Button kind="main" onPress={() => desk.take({ text: plain, html })}>
      {say('share.copy')}
    </Button>
    <Saves onSave={(format) => desk.save({ format, blocks: [...blocks] })} />
  </div>
);

/** The four kinds of file. */
export const Saves = ({ onSave, disabled = false }: { onSave: (format: Format) => void; disabled?: boolean }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend; the label is enough here.
  <div className="share-saves" role="group" aria-label={say('share.save')}>
    <span className="label" aria-hidden="true">
      {say('share.save')}
    </span>
    {FORMATS.map((format) => (
      <Button
        key={format}
        disabled={disabled}
        label={say('share.save.as', { format: say(`share.format.${format}`) })}
        onPress={() => onSave(format)}
      >
        {say(`share.format.${format}`)}
      </Button>
    ))}
  </div>
);
