import type { ReactNode } from 'react';
import { Tab, TabList, Tabs } from 'react-aria-components';
import { idleActions } from '../actions.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { PLACES, type Place } from '../state/app.ts';
import { isOpen } from '../state/rows.ts';
import { ActionsMenu } from './ActionsMenu.tsx';
import { Button, IconButton } from './Button.tsx';
import { Icon, Wordmark } from './icons.tsx';

interface Props {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/** The way through along the top, and what is at hand everywhere. The panels of the places are its children. */
export const Frame = ({ desk, children }: Props) => {
  const { state, rows, act } = desk;
  const left = rows.filter(isOpen).length;
  return (
    <Tabs
      className="frame"
      keyboardActivation="manual"
      selectedKey={state.place}
      onSelectionChange={(key) => {
        const place = PLACES.find((one) => one === key);
        if (place && place !== state.place) act(`go-${place}`);
      }}
    >
      <header className="bar">
        <p className="wordmark">
          <Wordmark />
          {say('app.name')}
        </p>
        <TabList className="way" aria-label={say('place.nav')}>
          {PLACES.map((place: Place, n) => (
            <Tab key={place} id={place} className="place" data-keys="button">
              <span className="place-number" aria-hidden="true">
                {n + 1}
              </span>
              {say(`place.${place}`)}
              {place === 'review' && left > 0 ? (
                <span className="place-count">
                  {left}
                  <span className="unseen"> {say('place.review.left', { count: left })}</span>
                </span>
              ) : null}
            </Tab>
          ))}
        </TabList>
        <div className="bar-tools">
          <IconButton
            label={say('action.undo')}
            keyHint="Ctrl+Z"
            disabled={state.history.past.length === 0}
            onPress={() => act('undo')}
          >
            <Icon name="undo" />
          </IconButton>
          <IconButton
            label={say('action.redo')}
            keyHint="Ctrl+Shift+Z"
            disabled={state.history.future.length === 0}
            onPress={() => act('redo')}
          >
            <Icon name="redo" />
          </IconButton>
          <Button kind="quiet" onPress={() => act('offline')} label={say('action.offline')}>
            <Icon name="shield" />
            <span className="wide-only">{say('action.offline')}</span>
          </Button>
          <ActionsMenu onAction={act} disabled={idleActions(desk)} />
        </div>
      </header>
      {children}
    </Tabs>
  );
};
