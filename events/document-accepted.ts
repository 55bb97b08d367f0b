import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A file of an application was checked and taken; once per file. */
export const DocumentAccepted = envelopeOf(
  'DocumentAccepted.v1',
  'cpi.documents',
  z.strictObject({ track: z.string(), document: z.string(), fileId: z.string() }),
);
