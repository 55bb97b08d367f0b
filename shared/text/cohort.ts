import { cohort as en } from './en/cohort.ts';
import { cohort as ko } from './ko/cohort.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the space of a cohort, in the reader's language. */
export const cohortText = (locale: Locale): typeof en => texts[locale];
