import type { Reason } from '../domain/selection-reason.ts';
import { selection as en } from './en/selection.ts';
import { selection as ko } from './ko/selection.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

/** Words of the selection, in the reader's language. */
export const selectionText = (locale: Locale): typeof en => texts[locale];

/** Cut after two decimals, never rounded up: 69.999 must not read as the 70 that it missed. */
const scoreText = (score: number): string => String(Math.floor(score * 100 + 1e-6) / 100);

/** A reason in words, with its figures. */
export const reasonWords = (reason: Reason, country: string, locale: Locale): string => {
  const facts = Object.fromEntries(
    Object.entries(reason).map(([name, value]) => [
      name,
      typeof value === 'number' ? scoreText(value) : value,
    ]),
  );
  const words = selectionText(locale).reasons[reason.code] as (facts: unknown) => string;
  return words({ ...facts, country });
};
