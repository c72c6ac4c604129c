import { useCallback } from 'react';
import { call } from '../backend.ts';
import type { Glance } from '../editor/glance.ts';
import type { Work } from './work.ts';

/** Reads what is being typed by itself, long before the whole text is read again. */
export const useGlance = ({ locale, context }: Work): Glance => {
  const terms = context?.terms;
  return useCallback(
    async (text) => {
      const answer = await call('case:glance', { text, locale, ...(terms ? { terms } : {}) });
      return answer.ok ? answer.value : undefined;
    },
    [locale, terms],
  );
};
