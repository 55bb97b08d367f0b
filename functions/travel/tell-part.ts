import { isoOf } from '../../shared/domain/time.ts';
import { changedTravel, type Travel, type TravelPart } from '../../shared/domain/travel.ts';
import { travelFaults } from '../../shared/domain/travel-check.ts';
import {
  checkTravel,
  fieldsOf,
  type TravelFault,
  type TypedTravel,
} from '../../shared/domain/travel-form.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { passportCountry } from '../../shared/text/passport-country.ts';
import { travelText } from '../../shared/text/travel.ts';
import type { TravelDeps } from './deps.ts';
import type { OpenedTravel } from './own-travel.ts';
import { partOf } from './part-of.ts';

export interface Telling {
  readonly part: TravelPart;
  readonly typed: TypedTravel;
  readonly isOffice: boolean;
  readonly locale: Locale;
  readonly now: number;
}

export type Told = { readonly next: Travel } | { readonly faults: readonly TravelFault[] };

/** The travel with a part as it was typed, sealed where it has to be; or what is wrong with it. */
export const tellPart = async (
  { sealing }: Pick<TravelDeps, 'sealing'>,
  { travel, section, edition }: OpenedTravel,
  { part, typed, isOffice, locale, now }: Telling,
): Promise<Told> => {
  const checked = checkTravel(fieldsOf(part, isOffice), typed);
  if ('faults' in checked) return checked;
  const { answers } = checked;
  const course = {
    visit: section.visit,
    timeZone: edition.timeZone,
    threeLetters: passportCountry,
  };
  const faults = travelFaults(part, answers, course, isOffice);
  if (faults.length > 0) return { faults };
  const { version, text } = travelText(locale).consent;
  const consent = { version, text, at: isoOf(now) };
  return { next: changedTravel(travel, await partOf(sealing, part, { travel, answers, consent })) };
};

export const travelErrors = (faults: readonly TravelFault[], locale: Locale): FieldError[] =>
  faults.map(({ field, code }) => ({
    pointer: `/${field}`,
    code,
    detail: travelText(locale).faults[code],
  }));
