import { useEffect, useRef } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PlacedSentence, SectionId } from '../../src/contract/calls.ts';
import type { Desk } from '../desk.ts';
import { say } from '../say.ts';
import { placeSentence, sectionOf, sectionText, type Template } from '../state/draft.ts';
import { useReaching } from '../state/use-growing.ts';
import { seekInDraft } from './draft-fields.ts';

const GROWTH = { first: 60, step: 40 };

interface Props {
  readonly desk: Desk;
  readonly template: Template;
  /** The section whose field has the focus: its sentences stand out. */
  readonly traced: SectionId | undefined;
}

/** The safe text sentence by sentence: where each one stands in the form, and what has no place yet. */
export const Sentences = ({ desk, template, traced }: Props) => {
  const { draft, summary } = desk;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (traced) list.current?.querySelector('.sentence-traced')?.scrollIntoView({ block: 'nearest' });
  }, [traced]);
  const { sorted } = summary;
  const sentences = sorted?.sentences ?? [];
  const tray = sentences.filter((sentence) => sectionOf(draft, sentence) === undefined);
  const placed = sentences.filter((sentence) => sectionOf(draft, sentence) !== undefined);
  const at = traced === undefined ? -1 : placed.findIndex((sentence) => sectionOf(draft, sentence) === traced);
  const shownTray = useReaching<HTMLLIElement>(tray.length, GROWTH);
  const shownPlaced = useReaching<HTMLLIElement>(placed.length, GROWTH, at < 0 ? 0 : at + GROWTH.step);
  if (!sorted || template.parts.every(({ from }) => from.length === 0)) return null;
  const line = (sentence: PlacedSentence) => (
    <Sentence key={`${sentence.start}`} desk={desk} template={template} sentence={sentence} traced={traced} />
  );
  return (
    <aside className="sentences" aria-label={say('consult.sentences')} ref={list}>
      {tray.length > 0 ? (
        <section>
          <h2>{say('consult.tray', { count: tray.length })}</h2>
          <p className="label">{say('consult.tray.means', { count: tray.length })}</p>
          <ul>
            {tray.slice(0, shownTray.drawn).map(line)}
            {shownTray.drawn < tray.length ? <li ref={shownTray.after} /> : null}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{say('consult.sources')}</h2>
        <ul>
          {placed.slice(0, shownPlaced.drawn).map(line)}
          {shownPlaced.drawn < placed.length ? <li ref={shownPlaced.after} /> : null}
        </ul>
      </section>
    </aside>
  );
};

interface SentenceProps extends Props {
  readonly sentence: PlacedSentence;
}

const Sentence = ({ desk, template, sentence, traced }: SentenceProps) => {
  const { draft, summary, dispatch } = desk;
  const sections = summary.sorted?.sections ?? [];
  const sentences = summary.sorted?.sentences ?? [];
  const section = sectionOf(draft, sentence);
  const partOf = (id: SectionId): string =>
    template.parts.find(({ from }) => from.includes(id))?.title ?? sections.find((one) => one.id === id)?.title ?? id;
  const move = (to: SectionId | 'tray') =>
    dispatch({
      type: 'drafted',
      draft: placeSentence(draft, sentences, sentence, to),
      label: 'placed',
      at: performance.now(),
    });
  return (
    <li className={section !== undefined && section === traced ? 'sentence sentence-traced' : 'sentence'}>
      <p>{sentence.text}</p>
      <MenuTrigger>
        <AriaButton
          className="button button-link sentence-place"
          data-keys="button"
          aria-label={say('consult.place.name', {
            place: section ? partOf(section) : say('consult.place.none'),
            words: sentence.text,
          })}
        >
          {section ? partOf(section) : say('consult.place.none')}
          <span aria-hidden="true"> ▾</span>
        </AriaButton>
        <Popover className="popover" data-keys="dialog">
          <Menu
            aria-label={say('consult.place')}
            onAction={(key) => {
              const to = sections.find(({ id }) => id === key)?.id;
              if (key === 'tray') move('tray');
              else if (key === 'show' && section) {
                const text = sectionText(draft, sentences, section);
                const start = Math.max(0, text.indexOf(sentence.text));
                const end = text.includes(sentence.text) ? start + sentence.text.length : text.length;
                seekInDraft({ section, start, end });
              } else if (to) move(to);
            }}
          >
            {section ? (
              <MenuItem id="show" className="menu-item">
                {say('consult.place.show')}
              </MenuItem>
            ) : null}
            {sections
              .filter(({ id }) => id !== section && template.parts.some(({ from }) => from.includes(id)))
              .map(({ id, title }) => (
                <MenuItem key={id} id={id} className="menu-item">
                  {say('consult.place.to', { section: title })}
                </MenuItem>
              ))}
            {section ? (
              <MenuItem id="tray" className="menu-item">
                {say('consult.place.out')}
              </MenuItem>
            ) : null}
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
};
