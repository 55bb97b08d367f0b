import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The decisions were released, and the person was not selected. */
export const ApplicationNotSelected = envelopeOf(
  'ApplicationNotSelected.v1',
  'cpi.selection',
  z.strictObject({
    track: z.string(),
    section: z.string(),
    /** Code of the reason, e.g. `below-threshold`. */
    reason: z.string(),
  }),
);
export type ApplicationNotSelected = z.infer<typeof ApplicationNotSelected>;
