import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The person is in the host country. */
export const ParticipantArrived = envelopeOf(
  'ParticipantArrived.v1',
  'cpi.visits',
  z.strictObject({ on: z.iso.date() }),
);
export type ParticipantArrived = z.infer<typeof ParticipantArrived>;
