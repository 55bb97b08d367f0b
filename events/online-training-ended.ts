import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Online training is over and its attendance decided, in percent. */
export const OnlineTrainingEnded = envelopeOf(
  'OnlineTrainingEnded.v1',
  'cpi.journey',
  z.strictObject({ attendance: z.number().min(0).max(100), passed: z.boolean() }),
);
export type OnlineTrainingEnded = z.infer<typeof OnlineTrainingEnded>;
