import { useEffect, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { CallOutput } from '../../../src/contract/calls.ts';
import { call } from '../../backend.ts';
import { say } from '../../say.ts';
import type { Sample } from '../../state/practice.ts';
import { type Beat, beatAfter } from '../../state/presenter.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../icons.tsx';
import { PresenterStepView } from './PresenterStep.tsx';

interface Props {
  readonly sample: Sample;
  readonly onLeave: () => void;
}

type Steps = CallOutput<'practice:steps'>;

/** The whole window, in large type: one finding at a time, first as it was, then as it will read. */
export const Presenter = ({ sample, onLeave }: Props) => {
  const [told, setTold] = useState<Steps>();
  const [beat, setBeat] = useState<Beat>({ step: 0, after: false });
  useEffect(() => {
    let stale = false;
    void call('practice:steps', { id: sample.id }).then((answer) => {
      if (answer.ok && !stale) setTold(answer.value);
    });
    return () => {
      stale = true;
    };
  }, [sample.id]);
  const count = told?.steps.length ?? 0;
  const step = told?.steps[beat.step];
  const go = (key: string): boolean => {
    const next = beatAfter(beat, key, count);
    if (next) setBeat(next);
    return next !== undefined;
  };
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const on = event.target instanceof HTMLElement ? event.target : undefined;
      if (on?.closest('button') && (event.key === ' ' || event.key === 'Enter')) return;
      const body = document.querySelector('.presenter-body');
      const scrolls = body !== null && body.scrollHeight > body.clientHeight + 1;
      // What is higher than the window is read by the upright arrows.
      if (scrolls && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        body.scrollBy({ top: (event.key === 'ArrowUp' ? -body.clientHeight : body.clientHeight) / 3 });
        event.preventDefault();
      } else if (latest.current(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <ModalOverlay
      className="presenter"
      isOpen
      isKeyboardDismissDisabled={false}
      onOpenChange={(open) => (open ? undefined : onLeave())}
      data-keys="dialog"
    >
      <Modal className="presenter-modal">
        <Dialog className="presenter-dialog" aria-label={say('presenter.label', { title: sample.title })}>
          <div className="presenter-frame">
            <header className="presenter-head">
              <p className="presenter-title">{sample.title}</p>
              <p className="pr-invented">{say('practice.invented')}</p>
              <p className="presenter-progress" role="status">
                {count > 0 ? say('presenter.progress', { n: beat.step + 1, count }) : ''}
              </p>
            </header>
            {step && told ? <PresenterStepView step={step} after={beat.after} audience={told.audience} /> : null}
            {told && !step ? <Nothing sample={sample} /> : null}
            {told ? null : <p className="presenter-body lock-wait">{say('presenter.making')}</p>}
            <footer className="presenter-foot">
              <progress
                className="progress-line presenter-line"
                max={Math.max(1, count)}
                value={count ? beat.step + (beat.after ? 1 : 0.5) : 0}
                aria-hidden="true"
              />
              <p className="label presenter-keys">{say('presenter.keys')}</p>
              <div className="presenter-ways">
                <Button kind="quiet" onPress={onLeave}>
                  {say('presenter.leave')}
                </Button>
                <Button onPress={() => go('ArrowLeft')} disabled={beat.step === 0 && !beat.after}>
                  <Icon name="back" />
                  {say('presenter.previous')}
                </Button>
                <Button
                  kind="main"
                  onPress={() => go('ArrowRight')}
                  disabled={count === 0 || (beat.step === count - 1 && beat.after)}
                >
                  {say('presenter.next')}
                  <Icon name="forward" />
                </Button>
              </div>
            </footer>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const Nothing = ({ sample }: Pick<Props, 'sample'>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
  <section className="presenter-body" aria-label={say('presenter.empty')} tabIndex={0}>
    <h2 className="presenter-words">{say('presenter.empty')}</h2>
    <p className="presenter-why">{say('presenter.empty.more')}</p>
    <p className="presenter-sentence">{sample.text}</p>
  </section>
);
