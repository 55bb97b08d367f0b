import { leaving as en } from './en/leaving.ts';
import { leaving as ko } from './ko/leaving.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of giving up a place, in the reader's language. */
export const leavingText = (locale: Locale): typeof en => texts[locale];
