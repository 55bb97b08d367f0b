import { scheduling as en } from './en/scheduling.ts';
import { scheduling as ko } from './ko/scheduling.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the timetable, in the reader's language. */
export const schedulingText = (locale: Locale): typeof en => texts[locale];
