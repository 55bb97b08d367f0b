import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A place became free while it can still be offered to the next person. */
export const PlaceReleased = envelopeOf(
  'PlaceReleased.v1',
  'cpi.journey',
  z.strictObject({ track: z.string(), section: z.string(), because: z.string() }),
);
export type PlaceReleased = z.infer<typeof PlaceReleased>;
