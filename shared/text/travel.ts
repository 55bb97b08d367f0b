import { travel as en } from './en/travel.ts';
import { travel as ko } from './ko/travel.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of what a participant prepares for the visit, in the reader's language. */
export const travelText = (locale: Locale): typeof en => texts[locale];
