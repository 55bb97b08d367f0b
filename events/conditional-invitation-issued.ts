import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The letter that lets the person start on the visa beside online training. */
export const ConditionalInvitationIssued = envelopeOf(
  'ConditionalInvitationIssued.v1',
  'cpi.journey',
  z.strictObject({ letter: z.string() }),
);
export type ConditionalInvitationIssued = z.infer<typeof ConditionalInvitationIssued>;
