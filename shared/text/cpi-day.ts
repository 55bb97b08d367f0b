import { cpiDay as en } from './en/cpi-day.ts';
import { cpiDay as ko } from './ko/cpi-day.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of CPI Day, in the reader's language. */
export const cpiDayText = (locale: Locale): typeof en => texts[locale];
