import { visits as en } from './en/visits.ts';
import { visits as ko } from './ko/visits.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of invitations, letters, the visit and certificates, in the reader's language. */
export const visitText = (locale: Locale): typeof en => texts[locale];
