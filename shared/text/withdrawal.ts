import { withdrawal as en } from './en/withdrawal.ts';
import { withdrawal as ko } from './ko/withdrawal.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of a withdrawal, in the reader's language. */
export const withdrawalText = (locale: Locale): typeof en => texts[locale];
