import { useState } from 'react';
import type { Audience, Category, Decision, Finding, Rung } from '../../src/contract/calls.ts';
import { GROUP_LETTER } from '../groups.ts';
import type { ActionName } from '../keys.ts';
import { say } from '../say.ts';
import { type Row, substituteOf } from '../state/rows.ts';
import { Button, IconButton } from './Button.tsx';
import { KeepForm, OwnForm } from './CardForms.tsx';
import { CategoryPicker } from './CategoryPicker.tsx';
import { readsAs } from './FindingsList.tsx';
import { Icon } from './icons.tsx';
import { Rungs } from './Rungs.tsx';
import { Segments } from './Segments.tsx';

export type Form = 'own' | 'keep' | undefined;
const BY_HAND = 'by-hand';

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

const sureness = (finding: Finding): string => {
  if (finding.reasons[0]?.rule === BY_HAND) return 'hand';
  return finding.confidence >= 0.9 ? 'sure' : finding.confidence >= 0.65 ? 'likely' : 'perhaps';
};

const Because = ({ finding }: { readonly finding: Finding }) => {
  const [open, setOpen] = useState(false);
  const [first, ...more] = finding.reasons;
  return (
    <div className="because">
      <p>
        <strong>{say('card.sure', { level: sureness(finding) })}.</strong> {first?.because}
        {more.length > 0 && !open ? (
          <>
            {' '}
            <Button kind="link" className="because-more" onPress={() => setOpen(true)}>
              {say('card.more', { count: more.length })}
            </Button>
          </>
        ) : null}
      </p>
      {open ? (
        <ul>
          {more.map((reason) => (
            <li key={reason.rule + reason.because}>{reason.because}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};

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
  const decided = decision !== undefined || row.standing === 'mixed';
  return (
    <section className={`card ${row.group}`} aria-label={say('card.label')}>
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
            <span className="label">{say('card.mention-of', { n: mention + 1, count })}</span>
            <IconButton label={say('action.next-mention')} keyHint="]" onPress={() => onAct('next-mention')}>
              <Icon name="forward" />
            </IconButton>
          </span>
        ) : null}
      </header>
      <h3 className="card-words">{finding.text}</h3>
      <Because key={finding.key} finding={finding} />
      {row.proposal?.caution ? <p className="note">{row.proposal.caution}</p> : null}

      {form === 'own' ? (
        <OwnForm
          key={finding.key}
          start={decision?.kind === 'own' ? decision.text : (substituteOf(row)?.text ?? '')}
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
          {decided ? (
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
          <div className="card-actions">
            <Button kind="main" keyHint="⏎" onPress={() => onAct('accept')}>
              {say('card.use')}
            </Button>
            <Button kind="quiet" keyHint="E" onPress={() => onAct('own')}>
              {say('card.own')}
            </Button>
            <Button kind="quiet" keyHint="D" onPress={() => onAct('drop')}>
              {say('card.leave')}
            </Button>
            <Button kind="quiet" keyHint="X" onPress={() => onAct('keep')}>
              {say('card.keep')}
            </Button>
            <Button kind="quiet" keyHint="N" onPress={() => onAct('not-identifier')}>
              {say('card.not')}
            </Button>
          </div>
        </>
      ) : null}
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
