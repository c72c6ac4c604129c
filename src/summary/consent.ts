/** How consent stands, recorded with the consultation. */
export const CONSENT = ['asked-given', 'asked-declined', 'asking-would-harm', 'covered-by-form'] as const;
export type Consent = (typeof CONSENT)[number];

export const CONSENT_WORDS: Readonly<Record<Consent, string>> = {
  'asked-given': 'Asked and given',
  'asked-declined': 'Asked and declined',
  'asking-would-harm': 'Asking would harm',
  'covered-by-form': 'Covered by the consent form',
};
