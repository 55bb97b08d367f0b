import { timeZone as en } from './en/time-zone.ts';
import { timeZone as ko } from './ko/time-zone.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words about the zone that a reader has chosen. */
export const timeZoneText = (locale: Locale): typeof en => texts[locale];
