import { deadlines as en } from './en/deadlines.ts';
import { deadlines as ko } from './ko/deadlines.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of deadlines, in the reader's language. */
export const deadlineText = (locale: Locale): typeof en => texts[locale];
