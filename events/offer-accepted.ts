import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The place was accepted. */
export const OfferAccepted = envelopeOf('OfferAccepted.v1', 'cpi.journey', z.strictObject({}));
export type OfferAccepted = z.infer<typeof OfferAccepted>;
