import { applications as en } from './en/applications.ts';
import { applications as ko } from './ko/applications.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the application, in the reader's language. */
export const applicationText = (locale: Locale): typeof en => texts[locale];
