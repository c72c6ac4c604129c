import type { BaseRates, ShareRange } from '../knowledge/base-rates.ts';
import type { Gazetteer, Place } from '../knowledge/gazetteer.ts';
import type { Entity, Locale } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Said } from './decided.ts';

/** Inhabitants, lowest and highest that what is said may mean. */
export interface Population extends ShareRange {
  readonly where: string;
}

/** Country of a locale: "en-NZ" is NZ. */
export const countryOf = (locale: Locale): string => locale.slice(3);

/** The state or province a place lies in, with its population, where the gazetteer has it. */
const regionOf = (gazetteer: Gazetteer, place: Place): Place | undefined =>
  gazetteer.places
    .get(fold(place.region))
    ?.find((p) => p.kind === 'region' && p.country === place.country && p.region === place.region);

/** The place meant: of the locale's country where it has one of the name, else the largest. */
export const lookUpPlace = (label: string, gazetteer: Gazetteer, locale: Locale): Place | undefined => {
  const parts = [label, ...label.split(/,\s*/)].map((part) =>
    fold(part.replace(/^the\s+/i, ''))
      .replace(/[.]/g, '')
      .trim(),
  );
  for (const part of parts) {
    const found = gazetteer.places.get(part);
    if (found?.length) return found.find((p) => p.country === countryOf(locale)) ?? found[0];
  }
  return undefined;
};

const everybody = (country: string, rates: BaseRates): number =>
  rates.countries.get(country) ?? rates.countries.get('US') ?? 1;

/** A named place no gazetteer knows is taken for something between a hamlet and a town. */
const UNKNOWN_PLACE: ShareRange = { low: 500, high: 50_000 };
/** Share of a country in one state or province, and in one part of it, where figures are missing. */
const REGION_SHARE: ShareRange = { low: 0.003, high: 0.1 };

/** How many people live where the text still says it happens. */
export const populationAt = (
  entity: Entity,
  said: Said,
  gazetteer: Gazetteer,
  rates: BaseRates,
  locale: Locale,
): Population => {
  const place = lookUpPlace(entity.label, gazetteer, locale);
  const country = place?.country ?? countryOf(locale);
  const all = Math.max(everybody(country, rates), place?.population ?? 0);
  if (said >= 3) return { low: all, high: all, where: 'the country' };
  const own: ShareRange =
    place && place.population > 0
      ? { low: place.population * 0.8, high: place.population * 1.3 }
      : { ...UNKNOWN_PLACE };
  if (said === 0) return { low: own.low, high: Math.min(all, own.high), where: 'the place as written' };
  const region = place && place.kind !== 'country' ? regionOf(gazetteer, place) : undefined;
  const low = Math.max(own.low, region?.population || all * REGION_SHARE.low);
  const high = Math.max(low, own.high, region?.population || all * REGION_SHARE.high);
  if (said === 1) return { low, high: Math.min(all, high), where: 'the region around it' };
  return { low: Math.min(all, low * 3), high: Math.min(all, high * 10), where: 'the part of the country' };
};
