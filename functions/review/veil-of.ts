import type { DraftAnswers } from '../../shared/domain/application-form.ts';
import type { Track } from '../../shared/domain/edition.ts';
import { isBlind, type Veil } from '../../shared/domain/reviewed-answers.ts';
import { countryName } from '../../shared/text/country.ts';

/** What the reviewers of this person may not be told, as the edition says. */
export const veilOf = (
  { selection: { review } }: Track,
  { citizenship, residence }: DraftAnswers,
): Veil => {
  const codes = [citizenship, residence].filter((code) => code !== undefined);
  const countries = codes.flatMap((code) => [countryName(code, 'en'), countryName(code, 'ko')]);
  return { person: isBlind(review), ...(review?.hideCountry ? { countries } : {}) };
};
