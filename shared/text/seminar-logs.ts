import { seminarLogs as en } from './en/seminar-logs.ts';
import { seminarLogs as ko } from './ko/seminar-logs.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words about the lists of the meeting tool, in the reader's language. */
export const seminarLogText = (locale: Locale): typeof en => texts[locale];
