import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The version was decided on; `dueAt` is when a revision is due. */
export const ProposalDecided = envelopeOf(
  'ProposalDecided.v1',
  'cpi.proposals',
  z.strictObject({
    version: z.int().min(1),
    decision: z.enum(['approve', 'revise', 'reject']),
    score: z.number().min(0).max(100),
    dueAt: z.iso.datetime().optional(),
  }),
);
export type ProposalDecided = z.infer<typeof ProposalDecided>;
