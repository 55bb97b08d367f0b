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
import type { Locale } from './locale.ts';

const texts = {
  en: { reasons: enReasons, requirements: enRequirements, unmet: enUnmet },
  ko: { reasons: koReasons, requirements: koRequirements, unmet: koUnmet },
} as const;

/**
 * The words for a reason code, with the requirements that were not met where there are any. A code
 * without words of its own reads as the general one.
 */
export const reasonText = (
  code: unknown,
  unmetRules: readonly string[],
  locale: Locale,
): string => {
  const { reasons, requirements, unmet } = texts[locale];
  const words: Readonly<Record<string, string>> = reasons;
  const named: Readonly<Record<string, string>> = requirements;
  const sentence = words[String(code)] ?? reasons.other;
  const rules = unmetRules.flatMap((rule) => named[rule] ?? []);
  return rules.length === 0 ? sentence : `${sentence} ${unmet} ${rules.join(', ')}.`;
};
