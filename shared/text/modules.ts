import { modules as en } from './en/modules.ts';
import { modules as ko } from './ko/modules.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the modules of online training, in the reader's language. */
export const modulesText = (locale: Locale): typeof en => texts[locale];
