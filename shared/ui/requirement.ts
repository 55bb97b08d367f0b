import type { Rule, UsualRule } from '../domain/eligibility-rules.ts';
import { eligibilityText } from '../text/eligibility.ts';
import { inLocale, type Locale } from '../text/locale.ts';
import { dayText } from './moment.tsx';

/** What a rule asks, as a sentence to the reader: the edition's own words, or the usual ones. */
export const requirementText = (rule: Rule, locale: Locale): string => {
  if ('title' in rule) return inLocale(rule.title, locale);
  const words = eligibilityText(locale).requirement;
  if (rule.kind === 'age') return words.age(rule.from, rule.to, dayText(rule.on, locale));
  if (rule.kind === 'number') return words.experience(rule.least ?? 0);
  if (rule.kind === 'past-participant') return words.pastParticipant[rule.policy];
  return words[rule.id as Exclude<UsualRule, 'age' | 'experience' | 'past-participant'>];
};
