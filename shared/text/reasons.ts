import type { FurtherRule } from '../domain/edition.ts';
import {
  reasons as enReasons,
  requirements as enRequirements,
  unmet as enUnmet,
} from './en/reasons.ts';
import {
  reasons as koReasons,
  requirements as koRequirements,
  unmet as koUnmet,
} from './ko/reasons.ts';
import { inLocale, type Locale } from './locale.ts';

const texts = {
  en: { reasons: enReasons, requirements: enRequirements, unmet: enUnmet },
  ko: { reasons: koReasons, requirements: koRequirements, unmet: koUnmet },
} as const;

/** A requirement as it is named to whoever did not meet it; an edition's own rule has its own words. */
export const requirementName = (
  rule: string,
  further: readonly FurtherRule[],
  locale: Locale,
): string | undefined => {
  const own = further.find(({ id }) => id === rule);
  const named: Readonly<Record<string, string>> = texts[locale].requirements;
  return own === undefined ? named[rule] : inLocale(own.reason, locale);
};

/**
 * The words for a reason code, with the requirements that were not met where there are any. A code
 * without words of its own reads as the general one.
 */
export const reasonText = (
  code: unknown,
  unmetRequirements: readonly string[],
  locale: Locale,
): string => {
  const { reasons, unmet } = texts[locale];
  const words: Readonly<Record<string, string>> = reasons;
  const sentence = words[String(code)] ?? reasons.other;
  return unmetRequirements.length === 0
    ? sentence
    : `${sentence} ${unmet} ${unmetRequirements.join(', ')}.`;
};
