import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The place was declined. */
export const OfferDeclined = envelopeOf('OfferDeclined.v1', 'cpi.journey', z.strictObject({}));
export type OfferDeclined = z.infer<typeof OfferDeclined>;
