import { participants as en } from './en/participants.ts';
import { participants as ko } from './ko/participants.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of a participant's own pages, in the reader's language. */
export const participantText = (locale: Locale): typeof en => texts[locale];
