import { training as en } from './en/training.ts';
import { training as ko } from './ko/training.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of online training, in the reader's language. */
export const trainingText = (locale: Locale): typeof en => texts[locale];
