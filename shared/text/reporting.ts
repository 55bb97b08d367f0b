import { reporting as en } from './en/reporting.ts';
import { reporting as ko } from './ko/reporting.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** The words of the achievement report. */
export const reportingText = (locale: Locale): typeof en => texts[locale];
