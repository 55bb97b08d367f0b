import type { Partner } from '../domain/edition.ts';
import { countryName } from './country.ts';
import { inLocale, type Locale } from './locale.ts';

/** A partner organisation in words. One abroad is named with its country, one in Korea is not. */
export const partnerName = ({ name, fullName, country }: Partner, locale: Locale): string => {
  const full = fullName === undefined ? undefined : inLocale(fullName, locale);
  const named = full === undefined || full === name ? name : `${full} (${name})`;
  return country === 'KR' ? named : `${named}, ${countryName(country, locale)}`;
};
