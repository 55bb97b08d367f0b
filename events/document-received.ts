import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A file of an application arrived and is being checked; once per file. */
export const DocumentReceived = envelopeOf(
  'DocumentReceived.v1',
  'cpi.documents',
  z.strictObject({ track: z.string(), document: z.string(), fileId: z.string() }),
);
