import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A participant can come on the days that moved. Subject: the participant. */
export const DatesConfirmed = envelopeOf(
  'DatesConfirmed.v1',
  'cpi.participants',
  z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
);
