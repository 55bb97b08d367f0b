import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The person did not come. */
export const ParticipantAbsent = envelopeOf(
  'ParticipantAbsent.v1',
  'cpi.visits',
  z.strictObject({
    because: z.literal('no-show'),
    /** The office that nominated the person, where one did. */
    officeId: z.string().optional(),
  }),
);
export type ParticipantAbsent = z.infer<typeof ParticipantAbsent>;
