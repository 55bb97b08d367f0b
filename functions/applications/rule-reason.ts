import type { AskedField } from '../../shared/domain/application-form.ts';
import type { Track } from '../../shared/domain/edition.ts';
import { answerTo } from '../../shared/domain/eligibility.ts';
import { questionOf, type Rule } from '../../shared/domain/eligibility-rules.ts';
import { ageOn } from '../../shared/domain/time.ts';
import { countryName } from '../../shared/text/country.ts';
import { eligibilityText } from '../../shared/text/eligibility.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { dayText } from '../../shared/ui/moment.tsx';
import { optionsOf } from './pages/answer-field.tsx';

/** What a rule's answer rests on, in words to the one who gave the answers. */
export const reasonFor = (
  rule: Rule,
  questions: readonly AskedField[],
  track: Track,
  answers: object,
  locale: Locale,
): string => {
  const words = eligibilityText(locale).because;
  const question = questions.find(({ id }) => id === questionOf(rule));
  const given = question && answerTo(answers, question.id);
  if (question === undefined || given === undefined) return words.unanswered;
  const said = String(given);
  switch (rule.kind) {
    case 'age':
      return words.age(ageOn(said, rule.on), dayText(rule.on, locale));
    case 'country':
      return words.said(countryName(said, locale));
    default: {
      const option = optionsOf(question, track, locale).find(({ value }) => value === said);
      return words.said(option?.label ?? said);
    }
  }
};
