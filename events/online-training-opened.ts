import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Online training began for this person. */
export const OnlineTrainingOpened = envelopeOf(
  'OnlineTrainingOpened.v1',
  'cpi.journey',
  z.strictObject({}),
);
export type OnlineTrainingOpened = z.infer<typeof OnlineTrainingOpened>;
