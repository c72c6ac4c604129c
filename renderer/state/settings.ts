import { useEffect, useState } from 'react';
import { LOCK_MINUTES } from '../../src/contract/calls.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = ['1', '2', '3'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the window looks and listens. Nothing about any case is ever in here. */
export interface Settings {
  readonly theme: Theme;
  readonly text: TextSize;
  /** Single letters as commands in Review; some speech and switch input sets need them off. */
  readonly letters: boolean;
  /** Minutes of quiet after which the notebook locks itself. */
  readonly idle: (typeof LOCK_MINUTES)[number];
}

export const DEFAULTS: Settings = { theme: 'system', text: '1', letters: true, idle: 10 };
const SHELF = 'vignette.settings';

/** What a stored string says, field by field; anything odd gives the default. */
export const readSettings = (stored: string | null): Settings => {
  let found: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (parsed && typeof parsed === 'object') found = parsed;
  } catch {
    // A broken entry counts as none.
  }
  return {
    theme: THEMES.find((theme) => theme === found.theme) ?? DEFAULTS.theme,
    text: TEXT_SIZES.find((size) => size === found.text) ?? DEFAULTS.text,
    letters: typeof found.letters === 'boolean' ? found.letters : DEFAULTS.letters,
    idle: LOCK_MINUTES.find((minutes) => minutes === found.idle) ?? DEFAULTS.idle,
  };
};

const stored = (): string | null => {
  try {
    return localStorage.getItem(SHELF);
  } catch {
    return null;
  }
};

/** The settings, kept in the page's own storage and put on the root element. */
export const useSettings = (): [Settings, (settings: Settings) => void] => {
  const [settings, setSettings] = useState(() => readSettings(stored()));
  useEffect(() => {
    const more = matchMedia('(prefers-contrast: more)');
    const apply = () => {
      const root = document.documentElement;
      const theme = settings.theme === 'system' && more.matches ? 'contrast' : settings.theme;
      if (theme === 'system') delete root.dataset['theme'];
      else root.dataset['theme'] = theme;
      root.dataset['text'] = settings.text;
    };
    apply();
    more.addEventListener('change', apply);
    try {
      localStorage.setItem(SHELF, JSON.stringify(settings));
    } catch {
      // Without storage the settings hold until the window closes.
    }
    return () => more.removeEventListener('change', apply);
  }, [settings]);
  return [settings, setSettings];
};
