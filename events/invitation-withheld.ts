import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The person is not invited to the visit; what they completed online is kept. */
export const InvitationWithheld = envelopeOf(
  'InvitationWithheld.v1',
  'cpi.journey',
  z.strictObject({ because: z.string() }),
);
export type InvitationWithheld = z.infer<typeof InvitationWithheld>;
