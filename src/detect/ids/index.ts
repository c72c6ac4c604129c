import type { Detector } from '../detector.ts';
import { keepLongest } from '../longest.ts';
import { cuedIds } from './cued.ts';
import { shapedIds } from './shaped.ts';

/** Record, insurance, licence, case, plate, device and account numbers: by cue, by shape, by check digit. */
export const ids: Detector = {
  id: 'ids',
  detect: ({ document }) => keepLongest([...cuedIds(document.text), ...shapedIds(document.text)]),
};
