import { signIn as en } from './en/sign-in.ts';
import { signIn as ko } from './ko/sign-in.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of signing in, in the reader's language. */
export const signInText = (locale: Locale): typeof en => texts[locale];
