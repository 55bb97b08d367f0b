import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/**
 * Someone asked for a link to this dossier. The link itself is made when the mail is written, so
 * that no event holds a secret.
 */
export const SignInRequested = envelopeOf(
  'SignInRequested.v1',
  'cpi.identity',
  z.strictObject({ locale: z.enum(['en', 'ko']) }),
);
export type SignInRequested = z.infer<typeof SignInRequested>;
