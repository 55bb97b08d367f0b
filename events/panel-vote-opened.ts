import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A panel may vote on which of a track's proposals are presented at the forum. */
export const PanelVoteOpened = envelopeOf(
  'PanelVoteOpened.v1',
  'cpi.proposals',
  z.strictObject({
    track: z.string(),
    candidates: z.int().min(1),
    /** Members whose address is known. */
    members: z.array(
      z.strictObject({ sub: z.string(), email: z.email(), locale: z.enum(['en', 'ko']) }),
    ),
    closesAt: z.iso.datetime(),
  }),
);
export type PanelVoteOpened = z.infer<typeof PanelVoteOpened>;
