import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A project proposal is asked for; round 0 is the first submission. */
export const ProposalRequested = envelopeOf(
  'ProposalRequested.v1',
  'cpi.journey',
  z.strictObject({ dueAt: z.iso.datetime(), round: z.int().min(0) }),
);
export type ProposalRequested = z.infer<typeof ProposalRequested>;
