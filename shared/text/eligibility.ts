import { eligibility as en } from './en/eligibility.ts';
import { eligibility as ko } from './ko/eligibility.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the self-check and of the decision on eligibility, in the reader's language. */
export const eligibilityText = (locale: Locale): typeof en => texts[locale];
