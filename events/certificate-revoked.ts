import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The certificate is not valid any more; why is in the audit log alone. */
export const CertificateRevoked = envelopeOf(
  'CertificateRevoked.v1',
  'cpi.journey',
  z.strictObject({ certificate: z.string() }),
);
export type CertificateRevoked = z.infer<typeof CertificateRevoked>;
