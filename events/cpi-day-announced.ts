import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** The office invites the participants to CPI Day; each gets one mail. */
export const CpiDayAnnounced = envelopeOf('CpiDayAnnounced.v1', 'cpi.cpi-day', z.strictObject({}));
export type CpiDayAnnounced = z.infer<typeof CpiDayAnnounced>;
