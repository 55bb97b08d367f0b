import * as en from './en/reasons.ts';
import * as ko from './ko/reasons.ts';
import type { Locale } from './locale.ts';

const texts = { en, ko } as const;

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
