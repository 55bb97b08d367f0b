import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The graduate became one of the alumni. */
export const AlumnusWelcomed = envelopeOf('AlumnusWelcomed.v1', 'cpi.journey', z.strictObject({}));
export type AlumnusWelcomed = z.infer<typeof AlumnusWelcomed>;
