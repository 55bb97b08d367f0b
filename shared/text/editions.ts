import { editions as en } from './en/editions.ts';
import { editions as ko } from './ko/editions.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** The words of the home page and the call. */
export const editionsText = (locale: Locale): typeof en => texts[locale];
