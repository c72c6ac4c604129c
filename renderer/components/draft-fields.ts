/** Where something stands in the fields of Consult. */
export interface DraftPlace {
  readonly section?: string | undefined;
  readonly part?: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** What a field of Consult is known by in the page. */
export const fieldKey = ({ section, part }: Pick<DraftPlace, 'section' | 'part'>): string =>
  section === undefined ? `part ${part ?? ''}` : `section ${section}`;

export const fieldOf = (place: Pick<DraftPlace, 'section' | 'part'>): HTMLTextAreaElement | undefined =>
  [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-field]')].find(
    (field) => field.dataset['field'] === fieldKey(place),
  );

/** Puts the caret around the words, as soon as the field is in the page. */
export const seekInDraft = (place: DraftPlace, tries = 20): void => {
  const field = fieldOf(place);
  if (field) {
    field.focus();
    field.setSelectionRange(place.start, place.end);
    field.scrollIntoView({ block: 'center' });
  } else if (tries > 0) requestAnimationFrame(() => seekInDraft(place, tries - 1));
};
