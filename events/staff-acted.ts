import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Staff changed something that nothing else announces; what it was is in the `audit` part. */
export const StaffActed = envelopeOf('StaffActed.v1', 'cpi.audit', z.strictObject({}));
export type StaffActed = z.infer<typeof StaffActed>;
