import type { Track } from '../../../shared/domain/edition.ts';
import { byCountryName, countryName } from '../../../shared/text/country.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { dayText } from '../../../shared/ui/moment.tsx';

interface Props {
  readonly track: Track;
  readonly locale: Locale;
}

/** The rules as sentences, in the order in which they are decided. */
const rulesOf = ({ track, locale }: Props): readonly string[] => {
  const words = editionsText(locale).call.rule;
  const { age, experienceYears, englishNeeded, onlineToolsNeeded, wholeStayNeeded } =
    track.eligibility;
  return [
    track.admission === 'nomination' ? words.nominated : words.openCall,
    ...(age === undefined ? [] : [words.age(age.from, age.to, dayText(age.on, locale))]),
    ...(experienceYears === undefined || experienceYears === 0
      ? []
      : [words.experience(experienceYears)]),
    ...(englishNeeded ? [words.english] : []),
    ...(onlineToolsNeeded ? [words.onlineTools] : []),
    ...(wholeStayNeeded && track.visit !== undefined ? [words.wholeStay] : []),
  ];
};

/** Who may apply, with the countries by name in the reader's language. */
export const WhoMayApply = (props: Props) => {
  const { track, locale } = props;
  const { countries } = track.eligibility;
  return (
    <>
      <ul>
        {rulesOf(props).map((rule) => (
          <li>{rule}</li>
        ))}
        <li>{editionsText(locale).call.rule.country(countries.length)}</li>
      </ul>
      <p class="countries">
        {byCountryName(countries, locale)
          .map((code) => countryName(code, locale))
          .join(' · ')}
      </p>
    </>
  );
};
