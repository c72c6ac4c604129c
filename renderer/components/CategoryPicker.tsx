import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { CATEGORIES, type Category } from '../../src/contract/calls.ts';
import { say } from '../say.ts';

interface Props {
  readonly category: Category;
  readonly onChange: (category: Category) => void;
}

/** What kind of thing a mark by hand is; guessed at first. */
export const CategoryPicker = ({ category, onChange }: Props) => (
  <Select
    aria-label={say('card.category')}
    value={category}
    onChange={(key) => {
      const chosen = CATEGORIES.find((one) => one === key);
      if (chosen && chosen !== category) onChange(chosen);
    }}
  >
    <Button className="button button-link" data-keys="button">
      <SelectValue />
    </Button>
    <Popover className="popover" data-keys="dialog">
      <ListBox>
        {CATEGORIES.map((one) => (
          <ListBoxItem key={one} id={one} className="menu-item" textValue={say(`category.${one}`)}>
            {say(`category.${one}`)}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  </Select>
);
