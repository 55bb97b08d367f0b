import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The final letter of invitation. */
export const InvitationIssued = envelopeOf(
  'InvitationIssued.v1',
  'cpi.journey',
  z.strictObject({ letter: z.string() }),
);
export type InvitationIssued = z.infer<typeof InvitationIssued>;
