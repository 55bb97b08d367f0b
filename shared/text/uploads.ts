import { refusalReasons } from '../domain/application-documents.ts';
import { extensions } from '../domain/edition-documents.ts';
import type { ReviewedFile } from '../domain/review-dossier.ts';
import { uploads as en } from './en/uploads.ts';
import { uploads as ko } from './ko/uploads.ts';
import { inLocale, type Locale } from './locale.ts';

const texts = { en, ko } as const;

/** The words around the documents that are sent with an application, in the reader's language. */
export const uploadText = (locale: Locale): typeof en => texts[locale];

/** Why a file was refused; a reason that is not known (any more) is told in general words. */
export const documentReasonText = (reason: unknown, locale: Locale): string => {
  const known = refusalReasons.find((one) => one === reason);
  return texts[locale].reasons[known ?? 'uncheckable'];
};

/** What a reviewer calls a file, "Portfolio 1.pdf": whatever its sender called it is told to nobody. */
export const neutralFileName = (
  { title, number, type }: Pick<ReviewedFile, 'title' | 'number' | 'type'>,
  locale: Locale,
): string => `${inLocale(title, locale)} ${number}.${extensions[type]}`;

/** What a reviewer is told of a file. */
export const reviewedFile = (file: ReviewedFile, locale: Locale) => {
  const { fileId, type, size } = file;
  return { fileId, name: neutralFileName(file, locale), type, size };
};
