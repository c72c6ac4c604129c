import type { Audience, Category, Decision, Finding, Rung } from '../../src/contract/calls.ts';
import { GROUP_LETTER } from '../groups.ts';
import type { ActionName } from '../keys.ts';
import { say } from '../say.ts';
import { type Row, slotIn, substituteOf } from '../state/rows.ts';
import { Because, BY_HAND } from './Because.tsx';
import { Button, IconButton } from './Button.tsx';
import { CardActions } from './CardActions.tsx';
import { KeepForm, OwnForm } from './CardForms.tsx';
import { CategoryPicker } from './CategoryPicker.tsx';
import { readsAs } from './FindingsList.tsx';
import { Icon } from './icons.tsx';
import { Rungs } from './Rungs.tsx';
import { Segments } from './Segments.tsx';

export type Form = 'own' | 'keep' | undefined;

/** From this many characters on the words are set smaller. */
const LONG = 22;

interface Props {
  readonly row: Row;
  readonly mention: number;
  readonly scope: 'all' | 'mention';
  readonly audience: Audience;
  readonly form: Form;
  readonly onForm: (form: Form) => void;
  readonly onDecide: (decision: Decision | undefined, go: boolean) => void;
  readonly onAct: (action: ActionName) => void;
  readonly onCategory: (finding: Finding, category: Category) => void;
  readonly onRemove: () => void;
}

/** One finding: what it is, why it stands out, what could be said instead, and what to do. */
export const FindingCard = (props: Props) => {
  const { row, mention, scope, audience, form, onForm, onDecide, onAct, onCategory, onRemove } = props;
  const finding = row.mentions[mention] ?? row.mentions[0];
  if (!finding) return null;
  const count = row.mentions.length;
  const decision = scope === 'mention' ? (row.exceptions[finding.key] ?? row.decision) : row.decision;
  const chosen: Rung | undefined =
    decision === undefined ? row.proposal?.floor : decision.kind === 'rung' ? decision.rung : undefined;
  const byHand = finding.reasons[0]?.rule === BY_HAND;
  const slot =
    chosen !== undefined && slotIn(substituteOf(row, { kind: 'rung', rung: chosen })?.text ?? '') !== undefined;
  const decided = decision !== undefined || row.standing === 'mixed';
  return (
    <section className={`card ${row.group}`} aria-label={say('card.label')}>
      <div className="card-body">
        <header className="card-head">
          <span className="chip">{GROUP_LETTER[row.group]}</span>
          <span className="card-kind">
            {byHand ? (
              <CategoryPicker category={row.entity.category} onChange={(category) => onCategory(finding, category)} />
            ) : (
              <span className="card-category">{say(`category.${row.entity.category}`)}</span>
            )}
            <span className="label"> · {say(`type.${row.entity.type}`)}</span>
          </span>
          {count > 1 ? (
            <span className="card-mentions">
              <IconButton label={say('action.previous-mention')} keyHint="[" onPress={() => onAct('previous-mention')}>
                <Icon name="back" />
              </IconButton>
              <span className="label">
                <span className="unseen">{say('card.mention')}</span>{' '}
                {say('card.mention-of', { n: mention + 1, count })}
              </span>
              <IconButton label={say('action.next-mention')} keyHint="]" onPress={() => onAct('next-mention')}>
                <Icon name="forward" />
              </IconButton>
            </span>
          ) : null}
        </header>
        <h3 className={finding.text.length > LONG ? 'card-words card-words-long' : 'card-words'}>{finding.text}</h3>
        <Because key={finding.key} finding={finding} />
        {row.proposal?.caution ? <p className="note">{row.proposal.caution}</p> : null}

        {form === 'own' ? (
          <OwnForm
            key={finding.key}
            start={(decision?.kind === 'own' ? decision.text : (substituteOf(row, decision)?.text ?? '')).trim()}
            hidden={row.mentions.map(({ text }) => text)}
            onUse={(text) => onDecide({ kind: 'own', text }, true)}
            onBack={() => onForm(undefined)}
          />
        ) : null}
        {form === 'keep' ? (
          <KeepForm
            key={finding.key}
            needed={row.entity.type === 'direct'}
            onKeep={(reason) => onDecide({ kind: 'keep', reason }, true)}
            onBack={() => onForm(undefined)}
          />
        ) : null}

        {form === undefined ? (
          <>
            <Rungs
              row={row}
              chosen={chosen}
              audience={audience}
              onChoose={(rung) => onDecide({ kind: 'rung', rung }, false)}
            />
            {slot && decision ? null : decided ? (
              <p className="card-decided" role="status">
                <Icon name="check" />
                <span>
                  {say(`card.decided.${standingOf(decision)}`, { text: readsAs(row, decision) || say('card.drop') })}
                </span>
                <Button kind="link" onPress={() => onDecide(undefined, false)}>
                  {say('card.reopen')}
                </Button>
                {byHand ? (
                  <Button kind="link" onPress={onRemove}>
                    {say('card.remove')}
                  </Button>
                ) : null}
              </p>
            ) : byHand ? (
              <p className="card-decided">
                <Button kind="link" onPress={onRemove}>
                  {say('card.remove')}
                </Button>
              </p>
            ) : null}
            {count > 1 ? (
              <div className="card-scope">
                <span className="label" aria-hidden="true">
                  {say('card.scope')}
                </span>
                <Segments
                  label={say('action.scope')}
                  value={scope}
                  onChange={(value) => (value === scope ? undefined : onAct('scope'))}
                  options={[
                    { value: 'all', face: say('card.scope.all', { count }) },
                    { value: 'mention', face: say('card.scope.mention') },
                  ]}
                />
                <span className="key" aria-hidden="true">
                  M
                </span>
              </div>
            ) : null}
          </>
        ) : null}
      </div>
      {form === undefined ? <CardActions onAct={onAct} slot={slot} /> : null}
    </section>
  );
};

const STANDING = {
  rung: 'replaced',
  own: 'replaced',
  drop: 'dropped',
  keep: 'kept',
  'not-identifier': 'set-aside',
} as const;

const standingOf = (decision: Decision | undefined) => (decision ? STANDING[decision.kind] : 'mixed');
