import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The attendance of the course was not enough for a certificate. */
export const CertificateWithheld = envelopeOf(
  'CertificateWithheld.v1',
  'cpi.journey',
  z.strictObject({ attendance: z.number().min(0).max(100) }),
);
export type CertificateWithheld = z.infer<typeof CertificateWithheld>;
