import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** An e-learning module was completed. */
export const ModuleCompleted = envelopeOf(
  'ModuleCompleted.v1',
  'cpi.training',
  z.strictObject({ module: z.string() }),
);
export type ModuleCompleted = z.infer<typeof ModuleCompleted>;
