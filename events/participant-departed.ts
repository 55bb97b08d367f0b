import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Somebody left before the course ends; why is in the audit log alone. */
export const ParticipantDeparted = envelopeOf(
  'ParticipantDeparted.v1',
  'cpi.visits',
  z.strictObject({
    on: z.iso.date(),
    /** The most that can be reached still, in percent. */
    attendance: z.number().min(0).max(100),
    /** The office that nominated the person, where one did. */
    officeId: z.string().optional(),
  }),
);
export type ParticipantDeparted = z.infer<typeof ParticipantDeparted>;
