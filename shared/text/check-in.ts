import { checkIn as en } from './en/check-in.ts';
import { checkIn as ko } from './ko/check-in.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of passes, in the reader's language. */
export const checkInText = (locale: Locale): typeof en => texts[locale];
