import { duplicates as en } from './en/duplicates.ts';
import { duplicates as ko } from './ko/duplicates.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words about people behind several applications, in the reader's language. */
export const duplicateText = (locale: Locale): typeof en => texts[locale];
