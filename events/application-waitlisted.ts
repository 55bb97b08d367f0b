import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The decisions were released, and the person waits for a place in the section. */
export const ApplicationWaitlisted = envelopeOf(
  'ApplicationWaitlisted.v1',
  'cpi.selection',
  z.strictObject({
    track: z.string(),
    section: z.string(),
    /** Place on the waitlist of the section, from 1. */
    position: z.int().positive(),
  }),
);
export type ApplicationWaitlisted = z.infer<typeof ApplicationWaitlisted>;
