import { addresses } from './addresses.ts';
import { ages } from './ages/index.ts';
import { contacts } from './contacts/index.ts';
import { dates } from './dates/index.ts';
import type { Detector } from './detector.ts';
import { ids } from './ids/index.ts';
import { names } from './names/index.ts';
import { places } from './places/index.ts';
import { rules } from './rules.ts';

/** Every detector, in no meaningful order: they do not see each other. */
export const detectors: readonly Detector[] = [ages, names, dates, rules, places, addresses, contacts, ids];
