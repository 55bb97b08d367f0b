/** Routes of certificates: what anybody verifies, and what the office takes back. */
import * as z from 'zod';
import { oneLine } from '../../shared/domain/typed-text.ts';
import { defineRoutes, publicAccess, staffAccess } from '../../shared/http/route.ts';

export const certificateRoutes = defineRoutes({
  showCertificate: {
    method: 'GET',
    path: '/certificates/{code}',
    access: publicAccess,
    summary: 'Whether a certificate is valid, was revoked or never issued, and what it says',
    params: z.strictObject({ code: z.string().max(100) }),
  },
  revokeCertificate: {
    method: 'POST',
    path: '/staff/participants/{applicationId}/certificate/revocation',
    access: staffAccess('admin', 'coordinator'),
    summary: 'Take a certificate back, once, with the reason in the audit log',
    params: z.strictObject({ applicationId: z.string().regex(/^[0-9A-Z]{5,32}$/) }),
    body: z.strictObject({ why: z.string().trim().min(3).max(1000).transform(oneLine) }),
  },
});
