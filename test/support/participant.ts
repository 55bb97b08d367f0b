import type { Envelope } from '../../events/envelope.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { Stamp } from '../../shared/store/transitions/change.ts';

/** Somebody who was allocated a place in the small edition; tests change a copy. */
export const someParticipant = (changes: Partial<Participant> = {}): Participant => ({
  applicationId: 'APPLICATION1',
  edition: '2031',
  track: 'makers',
  section: 'paper',
  reference: 'CPI-2031-7K3M-Q2WX',
  name: 'Sok Dara',
  country: 'KH',
  email: 'sok.dara@example.org',
  locale: 'en',
  stage: 'allocated',
  version: 1,
  modulesDone: [],
  seminarsAttended: [],
  letters: {},
  daysAttended: [],
  ...changes,
});

let events = 0;

/** A stamp at a moment, with an event id of its own. */
export const stampAt = (at: string): Stamp => {
  events += 1;
  return { at, eventId: `EVENT${events}` };
};

/** The event with which somebody was allocated a place. */
export const someEvent = ({ applicationId, edition, track, section }: Participant): Envelope => ({
  id: `ALLOCATION-${applicationId}`,
  type: 'PlaceAllocated.v1',
  source: 'cpi.selection',
  time: '2031-04-10T01:00:00.000Z',
  subject: applicationId,
  edition,
  data: { track, section },
});
