import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** An applicant withdrew before there was an offer: nobody reviews, ranks or writes to them. */
export const ApplicationWithdrawn = envelopeOf(
  'ApplicationWithdrawn.v1',
  'cpi.applications',
  z.strictObject({
    track: z.string(),
    /** Whether it had been submitted; a draft has no reviews and no place on a list. */
    submitted: z.boolean(),
  }),
);
export type ApplicationWithdrawn = z.infer<typeof ApplicationWithdrawn>;
