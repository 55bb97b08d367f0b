import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** An office nominated somebody; the mail carries the link to the draft that was begun for them. */
export const PersonNominated = envelopeOf(
  'PersonNominated.v1',
  'cpi.nominations',
  z.strictObject({ track: z.string(), section: z.string(), officeId: z.string() }),
);
export type PersonNominated = z.infer<typeof PersonNominated>;
