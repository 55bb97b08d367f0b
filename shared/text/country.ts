import type { Locale } from './locale.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/** Names as the programme writes them, where the standard list writes them oddly. */
const ownNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  CD: { en: 'DR Congo', ko: '콩고민주공화국' },
  CG: { en: 'Congo', ko: '콩고공화국' },
};

/** The name of a country in the reader's language; the code where there is no name. */
export const countryName = (code: string, locale: Locale): string => {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const own = ownNames[code];
  if (own !== undefined) return own[locale];
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  names.set(locale, known);
  return known.of(code) ?? code;
};

/** Countries in the order of their names in the reader's language. */
export const byCountryName = (codes: readonly string[], locale: Locale): string[] => {
  const collator = new Intl.Collator(locale);
  return [...codes].sort((a, b) =>
    collator.compare(countryName(a, locale), countryName(b, locale)),
  );
};
