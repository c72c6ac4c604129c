import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import type { Desk } from '../../desk.ts';
import { say } from '../../say.ts';

const NONE = 'none';
const OPEN = 'open';

/** Which client the case is about, once a notebook is open. Nothing at all where it is not. */
export const ClientChoice = ({ desk }: { readonly desk: Desk }) => {
  const { contents, change } = desk.notebook;
  if (!contents) return null;
  const chosen = contents.clients.find(({ id }) => id === contents.client);
  return (
    <MenuTrigger>
      <Button className="button button-quiet nb-choice" data-keys="button">
        <span className="label">{say('choice.short')}</span> {chosen?.codeName ?? say('choice.none')}
      </Button>
      <Popover className="popover" placement="top start" data-keys="dialog">
        <Menu
          aria-label={say('choice.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[String(chosen?.id ?? NONE)]}
          onAction={(key) => {
            if (key === OPEN) desk.act('go-notebook');
            else change({ type: 'client', client: contents.clients.find(({ id }) => String(id) === key)?.id });
          }}
        >
          <MenuItem id={NONE} textValue={say('choice.none')} className="menu-item">
            <Text slot="label">{say('choice.none')}</Text>
          </MenuItem>
          {contents.clients.map(({ id, codeName, consultations }) => (
            <MenuItem key={id} id={String(id)} textValue={codeName} className="menu-item">
              <Text slot="label">{codeName}</Text>
              <Text slot="description" className="label">
                {say('notebook.client.texts', { count: consultations })}
              </Text>
            </MenuItem>
          ))}
          <MenuItem id={OPEN} textValue={say('choice.open')} className="menu-item">
            <Text slot="label">{say('choice.open')}</Text>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
