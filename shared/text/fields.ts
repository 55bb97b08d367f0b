import { fields as en } from './en/fields.ts';
import { fields as ko } from './ko/fields.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of form fields, moments and the stage strip, in the reader's language. */
export const fieldText = (locale: Locale): typeof en => texts[locale];
