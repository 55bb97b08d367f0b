import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A draft was begun; its mail carries the personal link back to it. */
export const ApplicationStarted = envelopeOf(
  'ApplicationStarted.v1',
  'cpi.applications',
  z.strictObject({ track: z.string(), locale: z.enum(['en', 'ko']) }),
);
export type ApplicationStarted = z.infer<typeof ApplicationStarted>;
