import { common as en } from './en/common.ts';
import { common as ko } from './ko/common.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** The words that every page needs, in the reader's language. */
export const commonText = (locale: Locale): typeof en => texts[locale];
