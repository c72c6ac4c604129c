import {
  Button,
  Header,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { type ActionName, KEYS, labelOf } from '../keys.ts';
import { say } from '../say.ts';
import { Icon } from './icons.tsx';

const SECTIONS = ['file', 'decide', 'app', 'move'] as const;
const IN_PRACTICE = ['practice', 'file', 'app', 'move'] as const;

/** While an invented case is open, its marking stands where deciding does else. */
const sectionsFor = (disabled: readonly ActionName[]) =>
  KEYS.some(({ menu, action }) => menu === 'practice' && !disabled.includes(action)) ? IN_PRACTICE : SECTIONS;

interface Props {
  readonly onAction: (action: ActionName) => void;
  /** What can't be done just now. */
  readonly disabled: readonly ActionName[];
}

/** Everything the keys do, with the keys. */
export const ActionsMenu = ({ onAction, disabled }: Props) => (
  <MenuTrigger>
    <Button className="button button-quiet" aria-label={say('menu.label')} data-keys="button">
      <Icon name="menu" />
      <span className="wide-only">{say('menu.button')}</span>
    </Button>
    <Popover className="popover" placement="bottom end" data-keys="dialog">
      <Menu
        className="menu-wide"
        aria-label={say('menu.label')}
        disabledKeys={disabled}
        onAction={(key) => {
          const row = KEYS.find(({ action }) => action === key);
          if (row) onAction(row.action);
        }}
      >
        {sectionsFor(disabled).map((section) => (
          <MenuSection key={section} className="menu-section">
            <Header className="menu-head">{say(`menu.${section}`)}</Header>
            {KEYS.filter(({ menu }) => menu === section).map(({ action, keys }) => (
              <MenuItem key={action} id={action} textValue={say(labelOf(action))} className="menu-item">
                <Text slot="label">{say(labelOf(action))}</Text>
                {keys[0] ? <Keyboard className="key">{keys[0]}</Keyboard> : null}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
