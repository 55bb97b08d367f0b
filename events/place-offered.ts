import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A place was offered; it is kept until `expiresAt`. */
export const PlaceOffered = envelopeOf(
  'PlaceOffered.v1',
  'cpi.journey',
  z.strictObject({ track: z.string(), section: z.string(), expiresAt: z.iso.datetime() }),
);
export type PlaceOffered = z.infer<typeof PlaceOffered>;
