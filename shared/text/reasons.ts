import { reasons as en } from './en/reasons.ts';
import { reasons as ko } from './ko/reasons.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** The words for a reason code; a code without words of its own reads as the general one. */
export const reasonText = (code: unknown, locale: Locale): string => {
  const words: Readonly<Record<string, string>> = texts[locale];
  return words[String(code)] ?? texts[locale].other;
};
