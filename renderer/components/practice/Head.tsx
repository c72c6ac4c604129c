import type { ReactNode, RefObject } from 'react';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';
import type { Sample } from '../../state/practice.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../icons.tsx';

interface Props {
  readonly desk: Desk;
  readonly sample: Sample;
  readonly head?: RefObject<HTMLHeadingElement | null>;
  readonly children?: ReactNode;
}

/** Which case this is, that it is invented, and the ways on. */
export const PracticeHead = ({ desk, sample, head, children }: Props) => (
  <header className="pr-head">
    <Button kind="quiet" onPress={() => desk.practice.change({ type: 'stage', stage: 'choose' })}>
      <Icon name="back" />
      {say('practice.cases')}
    </Button>
    <h1 className="pr-title" tabIndex={-1} {...(head ? { ref: head } : {})}>
      {sample.title}
    </h1>
    <p className="pr-invented">{say('practice.invented')}</p>
    <div className="pr-ways">{children}</div>
  </header>
);

/** The presenter view and the handout, wherever a case is open. */
export const CaseWays = ({ desk }: Pick<Props, 'desk'>) => (
  <>
    <Button kind="quiet" onPress={() => desk.act('practice-present')}>
      <Icon name="present" />
      {say('practice.present')}
    </Button>
    <Button kind="quiet" onPress={() => desk.practice.change({ type: 'stage', stage: 'handout' })}>
      <Icon name="file" />
      {say('practice.handout')}
    </Button>
  </>
);
