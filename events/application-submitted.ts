import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** An application was received in time; once per application. */
export const ApplicationSubmitted = envelopeOf(
  'ApplicationSubmitted.v1',
  'cpi.applications',
  z.strictObject({
    track: z.string(),
    section: z.string(),
    reference: z.string(),
    locale: z.enum(['en', 'ko']),
  }),
);
export type ApplicationSubmitted = z.infer<typeof ApplicationSubmitted>;
