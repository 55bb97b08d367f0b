import { retention as en } from './en/retention.ts';
import { retention as ko } from './ko/retention.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words about what is deleted, and when, in the reader's language. */
export const retentionText = (locale: Locale): typeof en => texts[locale];
