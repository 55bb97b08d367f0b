import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** One person has until later to submit the proposal. */
export const ProposalExtended = envelopeOf(
  'ProposalExtended.v1',
  'cpi.proposals',
  z.strictObject({ dueAt: z.iso.datetime() }),
);
export type ProposalExtended = z.infer<typeof ProposalExtended>;
