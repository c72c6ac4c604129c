import type { ReactNode } from 'react';
import { idleActions } from '../actions.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { PLACES } from '../state/app.ts';
import { isLeft } from '../state/rows.ts';
import { ActionsMenu } from './ActionsMenu.tsx';
import { Button, IconButton } from './Button.tsx';
import { Icon, Wordmark } from './icons.tsx';

interface Props {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/** The way through along the top, and what is at hand everywhere. The place itself is its child. */
export const Frame = ({ desk, children }: Props) => {
  const { state, act } = desk;
  const idle = idleActions(desk);
  return (
    <div className="frame" data-state={state.reviewed?.work === desk.work ? 'checked' : 'checking'}>
      <header className="bar">
        <p className="wordmark">
          <Wordmark />
          {say('app.name')}
        </p>
        <Way desk={desk} />
        <div className="bar-tools">
          <IconButton
            label={say('action.undo')}
            keyHint="Ctrl+Z"
            disabled={idle.includes('undo')}
            onPress={() => act('undo')}
          >
            <Icon name="undo" />
          </IconButton>
          <IconButton
            label={say('action.redo')}
            keyHint="Ctrl+Shift+Z"
            disabled={idle.includes('redo')}
            onPress={() => act('redo')}
          >
            <Icon name="redo" />
          </IconButton>
          <Button
            kind="quiet"
            onPress={() => act('go-notebook')}
            label={say(desk.notebook.contents ? 'place.notebook.open' : 'place.notebook')}
            className={state.place === 'notebook' ? 'place-beside' : ''}
          >
            <Icon name={desk.notebook.contents ? 'book-open' : 'book'} />
            <span className="wide-only">{say('place.notebook')}</span>
          </Button>
          <Button
            kind="quiet"
            onPress={() => act('go-practice')}
            label={say('place.practice')}
            className={state.place === 'practice' ? 'place-beside' : ''}
          >
            <Icon name="practice" />
            <span className="wide-only">{say('place.practice')}</span>
          </Button>
          <Button kind="quiet" onPress={() => act('offline')} label={say('action.offline')}>
            <Icon name="shield" />
            <span className="wide-only">{say('action.offline')}</span>
          </Button>
          <ActionsMenu onAction={act} disabled={idle} />
        </div>
      </header>
      <main className="main">{children}</main>
    </div>
  );
};

const Way = ({ desk }: { readonly desk: Desk }) => {
  const { state, rows, act } = desk;
  const left = rows.filter(isLeft).length;
  return (
    <nav aria-label={say('place.nav')}>
      <ol className="way">
        {PLACES.map((place, n) => (
          <li key={place}>
            <button
              type="button"
              className="place"
              aria-current={place === state.place ? 'page' : undefined}
              data-keys="button"
              onClick={() => act(`go-${place}`)}
            >
              <span className="place-number" aria-hidden="true">
                {n + 1}
              </span>
              {say(`place.${place}`)}
              {place === 'review' && left > 0 ? (
                <span className="place-count">
                  <span aria-hidden="true">{left}</span>
                  <span className="unseen">{say('place.review.left', { count: left })}</span>
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
