import { dates as en } from './en/dates.ts';
import { dates as ko } from './ko/dates.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words about dates that moved, in the reader's language. */
export const datesText = (locale: Locale): typeof en => texts[locale];
