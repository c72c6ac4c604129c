import type { Category, Span } from '../../../src/contract/calls.ts';
import { say } from '../../say.ts';
import type { Checked, Marks, Sample } from '../../state/practice.ts';
import { type CheckedThing, sparesOf } from '../../state/practice-results.ts';
import { Item, List } from './ResultList.tsx';

interface Props {
  readonly checked: Checked;
  /** Where the current item stands in the text. */
  readonly at: number | undefined;
  readonly onShow: (span: Span) => void;
}

/** What points to one person before what narrows the circle, each in the order of the text. */
const directFirst = (things: readonly CheckedThing[]): readonly CheckedThing[] => [
  ...things.filter(({ type }) => type === 'direct'),
  ...things.filter(({ type }) => type === 'quasi'),
];

/** The first mention that is not found, or the first at all. */
const openMention = ({ mentions }: CheckedThing): Span =>
  mentions.find(({ verdict }) => verdict !== 'found') ?? mentions[0] ?? { start: 0, end: 0 };

const why = (category: Category, because: string | undefined): string[] => [
  say(`practice.why.${category}`),
  ...(because ? [say('practice.engine-says', { because })] : []),
];

const mentionsOf = ({ mentions }: CheckedThing): string[] =>
  mentions.length > 1
    ? [
        say('practice.mentions', {
          found: mentions.filter(({ verdict }) => verdict === 'found').length,
          count: mentions.length,
        }),
      ]
    : [];

/** The person's marks against the teacher's: what is left first, what was found last. */
export const OwnLists = ({
  sample,
  marks,
  checked,
  at,
  onShow,
}: Props & { readonly sample: Sample; readonly marks: Marks }) => {
  const of = (verdict: CheckedThing['verdict']) =>
    directFirst(checked.things.filter((thing) => thing.verdict === verdict));
  const spares = sparesOf(sample.text, marks, checked);
  const thing = (one: CheckedThing, notes: readonly string[]) => (
    <Item
      key={one.entity}
      words={one.label}
      category={one.category}
      at={at}
      spans={one.mentions}
      notes={notes}
      onShow={() => onShow(openMention(one))}
    />
  );
  return (
    <>
      <List title={say('practice.missed')} count={of('missed').length} open>
        {of('missed').map((one) =>
          thing(one, [
            ...why(one.category, one.because),
            ...(one.engine === 'missed' ? [say('practice.missed-by-both')] : []),
          ]),
        )}
      </List>
      <List title={say('practice.half')} count={of('half').length} open>
        {of('half').map((one) =>
          thing(one, [
            ...(mentionsOf(one).length ? mentionsOf(one) : [say('practice.half.why')]),
            ...why(one.category, undefined),
          ]),
        )}
      </List>
      <List title={say('practice.over')} count={spares.length} open>
        {spares.map((mark) => (
          <Item
            key={mark.start}
            words={mark.words}
            category={mark.category}
            at={at}
            spans={[mark]}
            notes={[
              say(mark.verdict === 'wide' ? 'practice.stays.wide' : `practice.stays.${mark.stays ?? 'general'}`),
              ...(mark.verdict === 'over' && mark.flagged ? [say('practice.stays.flagged')] : []),
            ]}
            onShow={() => onShow(mark)}
          />
        ))}
      </List>
      <List title={say('practice.found')} count={of('found').length} open={false}>
        {of('found').map((one) =>
          thing(one, [
            ...why(one.category, undefined),
            ...(one.filed
              ? [
                  say('practice.filed', {
                    own: say(`category.${one.filed}`),
                    category: say(`category.${one.category}`),
                  }),
                ]
              : []),
            ...(one.engine === 'missed' ? [say('practice.seen-by-you')] : []),
          ]),
        )}
      </List>
    </>
  );
};

/** The engine's result against the same marks, with what it missed first. */
export const EngineLists = ({ checked, at, onShow }: Props) => {
  const { things, engine } = checked;
  const all = engine.direct.all + engine.quasi.all;
  const beyond = engine.flagged.filter((one) => one.beyond);
  const of = (verdict: CheckedThing['verdict']) => directFirst(things.filter((one) => one.engine === verdict));
  const thing = (one: CheckedThing, notes: readonly string[]) => (
    <Item
      key={one.entity}
      words={one.label}
      category={one.category}
      at={at}
      spans={one.mentions}
      notes={notes}
      onShow={() => onShow(one.mentions[0] ?? { start: 0, end: 0 })}
    />
  );
  return (
    <>
      <p className="pr-engine-lead">
        {all > 0
          ? say('practice.engine.lead', { found: engine.direct.found + engine.quasi.found, all })
          : say(beyond.length ? 'practice.engine.lead.clean-over' : 'practice.engine.lead.clean')}
      </p>
      <List title={say('practice.engine.missed')} count={of('missed').length} open>
        {of('missed').map((one) =>
          thing(one, [
            say(`practice.why.${one.category}`),
            ...(one.verdict === 'missed' ? [] : [say('practice.seen-by-you')]),
          ]),
        )}
      </List>
      <List title={say('practice.engine.half')} count={of('half').length} open>
        {of('half').map((one) => thing(one, [say('practice.half.why')]))}
      </List>
      {all > 0 && of('missed').length + of('half').length === 0 ? (
        <p className="label">{say('practice.engine.all-found')}</p>
      ) : null}
      <List title={say('practice.engine.beyond')} count={beyond.length} open>
        {beyond.map((one) => (
          <Item
            key={one.start}
            words={one.text}
            category={one.category}
            at={at}
            spans={[one]}
            notes={[one.because]}
            onShow={() => onShow(one)}
          />
        ))}
      </List>
      <List title={say('practice.engine.found')} count={of('found').length} open={false}>
        {of('found').map((one) => thing(one, one.because ? [one.because] : []))}
      </List>
    </>
  );
};
