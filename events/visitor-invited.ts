import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Somebody from outside is invited to CPI Day; their mail carries their link. */
export const VisitorInvited = envelopeOf('VisitorInvited.v1', 'cpi.cpi-day', z.strictObject({}));
export type VisitorInvited = z.infer<typeof VisitorInvited>;
