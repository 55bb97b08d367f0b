import { refusalReasons } from '../domain/application-documents.ts';
import { uploads as en } from './en/uploads.ts';
import { uploads as ko } from './ko/uploads.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** The words around the documents that are sent with an application, in the reader's language. */
export const uploadText = (locale: Locale): typeof en => texts[locale];

/** Why a file was refused; a reason that is not known (any more) is told in general words. */
export const documentReasonText = (reason: unknown, locale: Locale): string => {
  const known = refusalReasons.find((one) => one === reason);
  return texts[locale].reasons[known ?? 'uncheckable'];
};
