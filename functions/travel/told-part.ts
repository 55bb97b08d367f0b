import { dayOf } from '../../shared/domain/time.ts';
import type { Flight, Travel, TravelPart } from '../../shared/domain/travel.ts';
import type { TypedTravel } from '../../shared/domain/travel-form.ts';

const clockIn = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

const typedFlight = ({ flight, airport, at, zone }: Flight): TypedTravel => {
  const moment = Date.parse(at);
  return { flight, airport, zone, day: dayOf(moment, zone), time: clockIn(moment, zone) };
};

/** What was told, as it is typed into the form again. Of a passport nothing is. */
export const typedAgain = (
  { visa, arrival, departure, insurance, emergency, needs }: Travel,
  part: TravelPart,
  zone: string,
): TypedTravel => {
  switch (part) {
    case 'visa':
      return { state: visa?.state, type: visa?.type };
    case 'arrival':
      return arrival === undefined ? { zone } : typedFlight(arrival);
    case 'departure':
      return departure === undefined ? { zone } : typedFlight(departure);
    case 'insurance':
      return { ...insurance };
    case 'emergency':
      return { ...emergency };
    case 'needs':
      return { ...needs };
    default:
      return {};
  }
};

/** A part as it may be shown: nothing that is sealed, of a passport its end and its expiry alone. */
export const shownPart = (travel: Travel, part: TravelPart): unknown => {
  if (part === 'passport' && travel.passport !== undefined) {
    const { mask, expiresOn, consent } = travel.passport;
    return { mask, expiresOn, consent: { version: consent.version, at: consent.at } };
  }
  if (part === 'visa' && travel.visa !== undefined) {
    const { state, type } = travel.visa;
    return { state, ...(type === undefined ? {} : { type }) };
  }
  return travel[part];
};
