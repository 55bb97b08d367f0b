import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A government office may nominate people for a track; its mail carries its link. */
export const OfficeInvited = envelopeOf(
  'OfficeInvited.v1',
  'cpi.nominations',
  z.strictObject({ track: z.string() }),
);
export type OfficeInvited = z.infer<typeof OfficeInvited>;
