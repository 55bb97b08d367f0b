import { proposals as en } from './en/proposals.ts';
import { proposals as ko } from './ko/proposals.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the project proposal, in the reader's language. */
export const proposalText = (locale: Locale): typeof en => texts[locale];
