/** Languages of pages and mails. A further one is a folder beside `en` and `ko`. */
export const locales = ['en', 'ko'] as const;
export type Locale = (typeof locales)[number];

const isLocale = (value: string | undefined): value is Locale =>
  locales.some((locale) => locale === value);

/** The reader's language: what they chose (`?lang=`, cookie), else what the browser asks for first. */
export const localeOf = (
  chosen: string | undefined,
  cookie: string | undefined,
  acceptLanguage: string | undefined,
): Locale => {
  if (isLocale(chosen)) return chosen;
  if (isLocale(cookie)) return cookie;
  for (const part of (acceptLanguage ?? '').split(',')) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return 'en';
};

/** The text of an edition in the reader's language. */
export const inLocale = (text: Readonly<Record<Locale, string>>, locale: Locale): string =>
  text[locale];
