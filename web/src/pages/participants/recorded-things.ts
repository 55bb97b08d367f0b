import type { Call } from '../../api/client.ts';

/** What can be recorded of people who are invited, or were. */
export const recordedThings = [
  'granted',
  'refused',
  'arrived',
  'absent',
  'ticket-called-off',
  'room-called-off',
] as const;
export type RecordedThing = (typeof recordedThings)[number];

/** Ends the person's journey. */
export const endsJourney = (thing: RecordedThing): boolean =>
  thing === 'refused' || thing === 'absent';

/** Records it for one person; recording the same again changes nothing. */
export const record = (
  call: Call,
  thing: RecordedThing,
  applicationId: string,
  on: string,
): Promise<unknown> => {
  const params = { applicationId };
  switch (thing) {
    case 'granted':
    case 'refused':
      return call('PUT /staff/participants/{applicationId}/visa', {
        params,
        body: { visa: thing },
      });
    case 'arrived':
      return call('PUT /staff/participants/{applicationId}/arrival', {
        params,
        body: { arrived: true, on },
      });
    case 'absent':
      return call('PUT /staff/participants/{applicationId}/arrival', {
        params,
        body: { arrived: false },
      });
    case 'ticket-called-off':
    case 'room-called-off':
      return call('PUT /staff/participants/{applicationId}/called-off/{arrangement}', {
        params: { applicationId, arrangement: thing === 'room-called-off' ? 'room' : 'ticket' },
        body: {},
      });
  }
};
