import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** No proposal was submitted in time. */
export const ProposalMissed = envelopeOf('ProposalMissed.v1', 'cpi.journey', z.strictObject({}));
export type ProposalMissed = z.infer<typeof ProposalMissed>;
