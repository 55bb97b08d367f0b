import { passport as en } from './en/passport.ts';
import { passport as ko } from './ko/passport.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the passport check, in the reader's language. */
export const passportText = (locale: Locale): typeof en => texts[locale];
