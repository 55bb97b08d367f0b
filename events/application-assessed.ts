import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The eligibility of an application was decided, for the first time or again. */
export const ApplicationAssessed = envelopeOf(
  'ApplicationAssessed.v1',
  'cpi.applications',
  z.strictObject({
    track: z.string(),
    verdict: z.enum(['eligible', 'ineligible']),
    rules: z.array(
      z.strictObject({ rule: z.string(), result: z.enum(['pass', 'fail', 'unknown']) }),
    ),
  }),
);
export type ApplicationAssessed = z.infer<typeof ApplicationAssessed>;
