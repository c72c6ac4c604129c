import * as checks from './check-digits.ts';

/** Named checks a rule row may ask for with `validate:`. Each takes the matched span. */
export const validators: Readonly<Record<string, (surface: string) => boolean>> = Object.freeze({ ...checks });
