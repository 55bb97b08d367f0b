import type { DraftAnswers } from '../../shared/domain/application-form.ts';
import type { Track } from '../../shared/domain/edition.ts';
import { countryName } from '../../shared/text/country.ts';

/** Names of the countries that a person is from, where reviewers are not told; else undefined. */
export const hiddenCountries = (
  { selection }: Track,
  { citizenship, residence }: DraftAnswers,
): readonly string[] | undefined =>
  selection.review?.hideCountry
    ? [citizenship, residence].flatMap((code) =>
        code === undefined ? [] : [countryName(code, 'en'), countryName(code, 'ko')],
      )
    : undefined;
