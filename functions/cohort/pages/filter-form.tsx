import { postKinds } from '../../../shared/domain/cohort-contribution.ts';
import { countryCodes } from '../../../shared/domain/country.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { cohortText } from '../../../shared/text/cohort.ts';
import { byCountryName, countryName } from '../../../shared/text/country.ts';
import { inLocale, type Locale } from '../../../shared/text/locale.ts';
import { Select } from '../../../shared/ui/choices.tsx';
import { sectionsOf } from './section-mark.tsx';

interface Filter {
  readonly kind?: string;
  readonly section?: string;
  readonly country?: string;
}

/** Countries that people of the edition can come from; of every one where a track does not say. */
const countriesOf = ({ tracks }: Edition): readonly string[] => {
  const listed = tracks.map(({ eligibility }) => eligibility?.countries ?? countryCodes);
  return [...new Set(listed.flat())];
};

const chosenIn = (value: string | undefined) => (value === undefined ? {} : { value });

/** What is shown: by section and country, and among posts by kind, all together. */
export const FilterForm = (props: {
  readonly edition: Edition;
  readonly path: string;
  readonly filter: Filter;
  readonly hasKinds: boolean;
  readonly locale: Locale;
}) => {
  const { edition, path, filter, hasKinds, locale } = props;
  const words = cohortText(locale);
  const sections = sectionsOf(edition);
  const isChosen = Object.keys(filter).length > 0;
  return (
    <form class="filter" method="get" action={path} aria-label={words.filter.legend}>
      {hasKinds ? (
        <Select
          name="kind"
          label={words.filter.kind}
          none={words.filter.none}
          locale={locale}
          {...chosenIn(filter.kind)}
          options={postKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
      ) : null}
      <Select
        name="section"
        label={words.filter.section}
        none={words.filter.none}
        locale={locale}
        {...chosenIn(filter.section)}
        options={sections.map(({ name, section }) => ({
          value: name,
          label: inLocale(section.field, locale),
        }))}
      />
      <Select
        name="country"
        label={words.filter.country}
        none={words.filter.none}
        locale={locale}
        {...chosenIn(filter.country)}
        options={byCountryName(countriesOf(edition), locale).map((code) => ({
          value: code,
          label: countryName(code, locale),
        }))}
      />
      <p class="actions">
        <button type="submit" class="quiet">
          {words.filter.apply}
        </button>
        {isChosen ? <a href={path}>{words.filter.all}</a> : null}
      </p>
    </form>
  );
};
