import type { ReactNode } from 'react';
import type { Category, Span } from '../../../src/contract/calls.ts';
import { GROUP_LETTER, GROUP_OF } from '../../groups.ts';
import { say } from '../../say.ts';

interface ListProps {
  readonly title: string;
  readonly count: number;
  /** Stands open at first; else it opens by its title. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** One heading with what belongs under it; nothing where there is nothing. */
export const List = ({ title, count, open, children }: ListProps) =>
  count === 0 ? null : (
    <details className="pr-results" open={open}>
      <summary data-keys="button">
        <h3>{say('practice.count', { title, count })}</h3>
      </summary>
      <ul className="pr-lines">{children}</ul>
    </details>
  );

interface ItemProps {
  readonly words: string;
  readonly category: Category;
  readonly spans: readonly Span[];
  readonly at: number | undefined;
  readonly notes: readonly string[];
  readonly onShow: () => void;
}

/** Words, what they are, and why; pressed, the text shows them. */
export const Item = ({ words, category, spans, at, notes, onShow }: ItemProps) => {
  const group = GROUP_OF[category];
  const current = spans.some(({ start }) => start === at);
  return (
    <li className={`pr-item ${group}`}>
      <button
        type="button"
        className="pr-item-button"
        data-keys="button"
        aria-current={current ? 'true' : undefined}
        onClick={onShow}
      >
        <span className="chip" aria-hidden="true">
          {GROUP_LETTER[group]}
        </span>
        <span className="pr-item-words">{words}</span>
        <span className="label">{say(`category.${category}`)}</span>
        {notes.map((note) => (
          <span key={note} className="pr-note">
            {note}
          </span>
        ))}
      </button>
    </li>
  );
};
