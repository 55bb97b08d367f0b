import { maskedPassport, passportNumber } from '../../shared/domain/identity.ts';
import { isoOf } from '../../shared/domain/time.ts';
import {
  type Consent,
  type Flight,
  type PassportData,
  type PassportOnFile,
  sealedTravel,
  type Travel,
  type TravelPart,
  type VisaState,
} from '../../shared/domain/travel.ts';
import { flightAt } from '../../shared/domain/travel-check.ts';
import type { TravelAnswers } from '../../shared/domain/travel-form.ts';
import type { SealedFields } from '../../shared/runtime/sealed-fields.ts';

interface Told {
  readonly travel: Travel;
  readonly answers: TravelAnswers;
  /** What was agreed to with the answers, where it is about a passport. */
  readonly consent: Consent;
}

type Sealing = Pick<SealedFields, 'seal'>;

/** A passport as it is kept: the lines are gone with the request that compared them. */
const passport = async (
  sealing: Sealing,
  { travel, answers, consent }: Told,
): Promise<PassportOnFile> => {
  const number = passportNumber(answers.number ?? '') ?? '';
  const { name = '', nationality = '', birthDate = '', expiresOn = '' } = answers;
  const data: PassportData = { number, name, nationality, birthDate, expiresOn };
  const place = sealedTravel(travel.applicationId, 'passport');
  const sealed = await sealing.seal(place, JSON.stringify(data));
  return { mask: maskedPassport(number), expiresOn, sealed, consent };
};

const visa = async (
  sealing: Sealing,
  { travel, answers: { state, type = '', reason = '' } }: Told,
): Promise<NonNullable<Travel['visa']>> => ({
  state: state as VisaState,
  ...(type === '' ? {} : { type }),
  ...(state !== 'refused' || reason === ''
    ? {}
    : { reason: await sealing.seal(sealedTravel(travel.applicationId, 'visa-reason'), reason) }),
});

const flight = (answers: TravelAnswers): Flight => ({
  flight: answers.flight ?? '',
  airport: answers.airport ?? '',
  at: isoOf(flightAt(answers)),
  zone: answers.zone ?? '',
});

/** Checked answers as the part that they are kept as. */
export const partOf = async (
  sealing: Sealing,
  part: TravelPart,
  told: Told,
): Promise<Pick<Travel, TravelPart>> => {
  const { answers } = told;
  const { from = '', to = '', name = '' } = answers;
  switch (part) {
    case 'passport':
      return { passport: await passport(sealing, told) };
    case 'visa':
      return { visa: await visa(sealing, told) };
    case 'arrival':
      return { arrival: flight(answers) };
    case 'departure':
      return { departure: flight(answers) };
    case 'insurance':
      return {
        insurance: { company: answers.company ?? '', policy: answers.policy ?? '', from, to },
      };
    case 'emergency':
      return { emergency: { name, relation: answers.relation ?? '', phone: answers.phone ?? '' } };
    case 'needs':
      return { needs: { diet: answers.diet ?? '', access: answers.access ?? '' } };
    case 'room': {
      const { house = '', room = '', note = '' } = answers;
      return { room: { house, room, note } };
    }
  }
};
