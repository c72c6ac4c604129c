import type { ActionName } from '../keys.ts';
import { say } from '../say.ts';
import { Button } from './Button.tsx';

interface Props {
  readonly onAct: (action: ActionName) => void;
  /** The substitute chosen waits for the person's own words. */
  readonly slot: boolean;
}

/** What can be done with the current finding; always in view, however long the card. */
export const CardActions = ({ onAct, slot }: Props) => (
  <div className="card-actions">
    <Button kind="main" keyHint="⏎" onPress={() => onAct('accept')}>
      {say(slot ? 'card.slot.go' : 'card.use')}
    </Button>
    <Button kind="quiet" keyHint="E" onPress={() => onAct('own')}>
      {say('card.own')}
    </Button>
    <Button kind="quiet" keyHint="D" onPress={() => onAct('drop')}>
      {say('card.leave')}
    </Button>
    <Button kind="quiet" keyHint="X" onPress={() => onAct('keep')}>
      {say('card.keep')}
    </Button>
    <Button kind="quiet" keyHint="N" onPress={() => onAct('not-identifier')}>
      {say('card.not')}
    </Button>
  </div>
);
