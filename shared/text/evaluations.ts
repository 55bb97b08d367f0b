import { evaluations as en } from './en/evaluations.ts';
import { evaluations as ko } from './ko/evaluations.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the questionnaires about learning. */
export const evaluationText = (locale: Locale): typeof en => texts[locale];
