import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { AUDIENCES, type Audience } from '../../src/contract/calls.ts';
import { say } from '../say.ts';

interface Props {
  readonly audience: Audience;
  readonly onChange: (audience: Audience) => void;
}

/** The dial in small, for the places after the first. */
export const AudienceButton = ({ audience, onChange }: Props) => (
  <MenuTrigger>
    <Button className="button button-quiet audience-button" data-keys="button">
      <span className="label">{say('audience.short')}</span> {say(`audience.${audience}`)}
    </Button>
    <Popover className="popover" placement="bottom start" data-keys="dialog">
      <Menu
        aria-label={say('audience.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[audience]}
        onSelectionChange={(keys) => {
          const chosen = keys === 'all' ? undefined : AUDIENCES.find((one) => keys.has(one));
          if (chosen) onChange(chosen);
        }}
      >
        {AUDIENCES.map((one) => (
          <MenuItem key={one} id={one} textValue={say(`audience.${one}`)} className="menu-item audience-item">
            <Text slot="label">{say(`audience.${one}`)}</Text>
            <Text slot="description" className="label">
              {say(`audience.${one}.means`)}
            </Text>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
