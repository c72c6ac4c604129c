import type { Detector } from '../detector.ts';
import { keepLongest } from '../longest.ts';
import { handles } from './handles.ts';
import { phones } from './phone.ts';
import { webAddresses } from './web.ts';

/** Phones, e-mail, web addresses and names used online. Postal addresses are found with the places. */
export const contacts: Detector = {
  id: 'contacts',
  detect: ({ document, locale }) =>
    keepLongest([...phones(document.text, locale), ...webAddresses(document.text), ...handles(document.text)]),
};
