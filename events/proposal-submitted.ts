import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A version of the project proposal was submitted. */
export const ProposalSubmitted = envelopeOf(
  'ProposalSubmitted.v1',
  'cpi.proposals',
  z.strictObject({ version: z.int().min(1), round: z.int().min(0) }),
);
export type ProposalSubmitted = z.infer<typeof ProposalSubmitted>;
