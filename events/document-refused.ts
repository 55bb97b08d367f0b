import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A file of an application was refused and is gone; once per file. */
export const DocumentRefused = envelopeOf(
  'DocumentRefused.v1',
  'cpi.documents',
  z.strictObject({
    track: z.string(),
    document: z.string(),
    fileId: z.string(),
    /** Stable code, e.g. `active-content`. */
    reason: z.string(),
    /** Who sent it, and is told. */
    sentBy: z.enum(['applicant', 'office']),
  }),
);
