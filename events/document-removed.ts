import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A file of an application was taken out by the person who had sent it. */
export const DocumentRemoved = envelopeOf(
  'DocumentRemoved.v1',
  'cpi.documents',
  z.strictObject({ track: z.string(), document: z.string(), fileId: z.string() }),
);
export type DocumentRemoved = z.infer<typeof DocumentRemoved>;
