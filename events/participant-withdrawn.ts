import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The person gave up the place. */
export const ParticipantWithdrawn = envelopeOf(
  'ParticipantWithdrawn.v1',
  'cpi.journey',
  z.strictObject({ because: z.string() }),
);
export type ParticipantWithdrawn = z.infer<typeof ParticipantWithdrawn>;
