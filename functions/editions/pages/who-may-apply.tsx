import type { Track } from '../../../shared/domain/edition.ts';
import { type Rule, rulesOf } from '../../../shared/domain/eligibility-rules.ts';
import { byCountryName, countryName } from '../../../shared/text/country.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import { eligibilityText } from '../../../shared/text/eligibility.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { requirementText } from '../../../shared/ui/requirement.ts';

interface Props {
  readonly track: Track;
  readonly locale: Locale;
  /** Where the reader can check the rules for themselves. */
  readonly checkAt: string;
}

/** Whether the call has to state it: what decides nothing is no rule, no years are no rule, and a country is said with its list. */
const isStated = (rule: Rule): boolean =>
  rule.id !== 'country' &&
  !(rule.kind === 'past-participant' && rule.policy === 'flag') &&
  !(rule.id === 'experience' && rule.kind === 'number' && !rule.least);

/** The rules as sentences, in the order in which they are decided. */
const statedRules = ({ track, locale }: Props): readonly string[] => {
  const words = editionsText(locale).call.rule;
  return [
    track.admission === 'nomination' ? words.nominated : words.openCall,
    ...rulesOf(track.eligibility)
      .filter(isStated)
      .map((rule) => requirementText(rule, locale)),
  ];
};

/** Who may apply, with the countries by name in the reader's language. */
export const WhoMayApply = (props: Props) => {
  const { track, locale, checkAt } = props;
  const { countries } = track.eligibility;
  return (
    <>
      <ul>
        {statedRules(props).map((rule) => (
          <li>{rule}</li>
        ))}
        <li>{editionsText(locale).call.rule.country(countries.length)}</li>
      </ul>
      <p class="countries">
        {byCountryName(countries, locale)
          .map((code) => countryName(code, locale))
          .join(' · ')}
      </p>
      <p>
        <a href={checkAt}>{eligibilityText(locale).check.link}</a>
      </p>
    </>
  );
};
