import { nominations as en } from './en/nominations.ts';
import { nominations as ko } from './ko/nominations.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of nominations, letters and references, in the reader's language. */
export const nominationText = (locale: Locale): typeof en => texts[locale];
