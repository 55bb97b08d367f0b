import type { MailTexts } from '../mail/moments.ts';
import { mails as en } from './en/mails.ts';
import { mails as ko } from './ko/mails.ts';
import type { Locale } from './locale.ts';

const texts: Readonly<Record<Locale, MailTexts>> = { en, ko };

/** The letters in the reader's language. */
export const mailTexts = (locale: Locale): MailTexts => texts[locale];
