import { cityOf, timeZones, zonesOfCountry } from '../domain/time-zone.ts';
import { countryName } from '../text/country.ts';
import type { Locale } from '../text/locale.ts';
import { timeZoneText } from '../text/time-zone.ts';
import type { OptionGroup } from './choices.tsx';

const placeOf = (zone: string): string =>
  zone
    .slice(zone.indexOf('/') + 1)
    .replaceAll('_', ' ')
    .replaceAll('/', ' / ');

/** Every zone by region; those of a country first, where one is known. */
export const zoneGroups = (locale: Locale, country?: string): readonly OptionGroup[] => {
  const regions = Object.entries(timeZoneText(locale).regions).map(([region, label]) => ({
    label,
    options: timeZones
      .filter((zone) => zone.startsWith(`${region}/`))
      .map((zone) => ({ value: zone, label: placeOf(zone) })),
  }));
  if (country === undefined) return regions;
  const near = zonesOfCountry(country).map((zone) => ({ value: zone, label: cityOf(zone) }));
  return near.length === 0
    ? regions
    : [{ label: countryName(country, locale), options: near }, ...regions];
};
