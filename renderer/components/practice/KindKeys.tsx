import type { Category } from '../../../src/contract/calls.ts';
import type { Desk } from '../../desk.ts';
import { GROUP_OF, GROUPS } from '../../groups.ts';
import { CATEGORY_KEYS } from '../../keys-practice.ts';
import { say } from '../../say.ts';

const KINDS = Object.keys(CATEGORY_KEYS) as readonly Category[];

/** One button for each kind, with its key: marks the selected words, or files a mark anew. */
export const KindKeys = ({ desk }: { readonly desk: Desk }) => (
  <section className="pr-kinds" aria-labelledby="pr-kinds-head">
    <h2 id="pr-kinds-head">{say('practice.kinds')}</h2>
    {GROUPS.map((group) => (
      <ul key={group} className={`pr-kind-row ${group}`}>
        {KINDS.filter((category) => GROUP_OF[category] === group).map((category) => (
          <li key={category}>
            <button
              type="button"
              className="pr-kind"
              data-keys="button"
              aria-label={say('practice.kind', { category: say(`category.${category}`), key: CATEGORY_KEYS[category] })}
              // The selection in the text is what the button is about: it keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => desk.act('practice-mark', undefined, category)}
            >
              <span className="pr-kind-name">{say(`category.${category}`)}</span>
              <span className="key" aria-hidden="true">
                {CATEGORY_KEYS[category]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    ))}
    <p className="label">{say('practice.how.keys')}</p>
  </section>
);
