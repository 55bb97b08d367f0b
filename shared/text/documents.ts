import { documents as en } from './en/documents.ts';
import { documents as ko } from './ko/documents.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** The words of the printed documents, in the reader's language. */
export const documentText = (locale: Locale): typeof en => texts[locale];
