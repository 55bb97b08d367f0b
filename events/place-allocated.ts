import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A person was given a place, by the release of the decisions or from the waitlist. */
export const PlaceAllocated = envelopeOf(
  'PlaceAllocated.v1',
  'cpi.selection',
  z.strictObject({ track: z.string(), section: z.string() }),
);
export type PlaceAllocated = z.infer<typeof PlaceAllocated>;
