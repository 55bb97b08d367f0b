import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The offer was not answered in time. */
export const OfferExpired = envelopeOf(
  'OfferExpired.v1',
  'cpi.journey',
  z.strictObject({ track: z.string(), section: z.string() }),
);
export type OfferExpired = z.infer<typeof OfferExpired>;
