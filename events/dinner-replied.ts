import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Somebody answered the invitation to the dinner; `visitor` where the subject is one from outside. */
export const DinnerReplied = envelopeOf(
  'DinnerReplied.v1',
  'cpi.cpi-day',
  z.strictObject({ standing: z.enum(['seated', 'waiting', 'none']), visitor: z.boolean() }),
);
export type DinnerReplied = z.infer<typeof DinnerReplied>;
