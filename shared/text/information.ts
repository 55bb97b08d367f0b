import { information as en } from './en/information.ts';
import { information as ko } from './ko/information.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the office's requests for information, in the reader's language. */
export const informationText = (locale: Locale): typeof en => texts[locale];
