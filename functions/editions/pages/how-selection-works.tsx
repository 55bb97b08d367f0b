import type { Criterion, Edition, Rubric, Track } from '../../../shared/domain/edition.ts';
import { applicationRubric } from '../../../shared/domain/rubric.ts';
import { editionsText } from '../../../shared/text/editions.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';

interface Props {
  readonly edition: Edition;
  readonly track: Track;
  readonly locale: Locale;
}

const Scale = (props: { readonly criterion: Criterion; readonly locale: Locale }) => (
  <details class="small">
    <summary>{editionsText(props.locale).call.scale}</summary>
    <dl class="scale">
      {props.criterion.anchors.map(({ score, text }) => (
        <>
          <dt>{score}</dt>
          <dd>{inLocale(text, props.locale)}</dd>
        </>
      ))}
    </dl>
  </details>
);

const RubricTable = (props: { readonly rubric: Rubric; readonly locale: Locale }) => {
  const words = editionsText(props.locale).call;
  return (
    <table>
      <caption class="unseen">{words.rubric}</caption>
      <thead>
        <tr>
          <th scope="col">{words.criterion}</th>
          <th scope="col" class="num">
            {words.weight}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rubric.criteria.map((criterion) => (
          <tr>
            <td>
              {inLocale(criterion.title, props.locale)}
              <Scale criterion={criterion} locale={props.locale} />
            </td>
            <td class="num">{criterion.weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The limits of the selection as sentences. */
const quotasOf = ({ track, locale }: Props): readonly string[] => {
  const words = editionsText(locale).call.quota;
  const { perCountry, perCountryAndSection, minimumCountries } = track.selection;
  const { reservedPlaces = [], pairs = [], unusedPlaces = [] } = track.selection;
  const fieldOf = (section: string): string => {
    const field = track.sections.find(({ id }) => id === section)?.field;
    return field === undefined ? section : inLocale(field, locale);
  };
  return [
    ...(perCountry === undefined ? [] : [words.perCountry(perCountry)]),
    ...(perCountryAndSection === undefined || track.sections.length === 1
      ? []
      : [words.perCountryAndSection(perCountryAndSection)]),
    ...(minimumCountries === undefined ? [] : [words.minimumCountries(minimumCountries)]),
    ...reservedPlaces.map(({ title, places }) => words.reserved(inLocale(title, locale), places)),
    ...pairs.map(([one, other]) => words.pair(fieldOf(one), fieldOf(other))),
    ...unusedPlaces.map(({ from, to }) => words.unused(fieldOf(from), to.map(fieldOf).join(', '))),
  ];
};

/** Reviews, threshold, quotas, waiting list, ties: as they are applied, before anyone applies. */
export const HowSelectionWorks = (props: Props) => {
  const { edition, track, locale } = props;
  const words = editionsText(locale).call;
  const rubric = applicationRubric(edition, track.id);
  const { reviewsNeeded, tieBreak } = track.selection;
  return (
    <>
      <p>
        {words.reviews(reviewsNeeded)} {words.threshold(rubric.threshold)}
      </p>
      <RubricTable rubric={rubric} locale={locale} />
      <ul>
        {quotasOf(props).map((sentence) => (
          <li>{sentence}</li>
        ))}
        <li>
          {words.tie(tieBreak)} {tieBreak.includes('lot') ? words.seed(edition.seed) : null}
        </li>
        <li>{words.waitlist}</li>
        <li>{words.answer(track.offer.answerDays)}</li>
      </ul>
    </>
  );
};
