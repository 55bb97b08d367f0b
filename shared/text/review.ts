import { review as en } from './en/review.ts';
import { review as ko } from './ko/review.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the reviews, in the reader's language. */
export const reviewText = (locale: Locale): typeof en => texts[locale];
