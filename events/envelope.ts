import * as z from 'zod';
import { Audit } from './audit.ts';

/**
 * The envelope of every domain event. It is stored as one JSON string in the `event` attribute of
 * the item that changed, and is the `detail` of the event on the bus: source `cpi.<context>`,
 * detail-type `<NounPastTense>.v<n>`.
 */
export const envelopeOf = <T extends string, D extends z.ZodType>(
  type: T,
  source: string,
  data: D,
) =>
  z.strictObject({
    /** Unique per event; consumers are idempotent by it. */
    id: z.string().min(1),
    type: z.literal(type),
    source: z.literal(source),
    /** UTC moment, ISO 8601. */
    time: z.iso.datetime(),
    /** The dossier (application id) or edition that the event is about. */
    subject: z.string().min(1),
    edition: z.string().min(1),
    data,
    /** Who on the staff did it and why; absent where nobody on the staff did. */
    audit: Audit.optional(),
  });

/** Any event, when only the frame matters. */
export const Envelope = z.looseObject({
  id: z.string(),
  type: z.string(),
  source: z.string(),
  time: z.string(),
  subject: z.string(),
  edition: z.string(),
  data: z.record(z.string(), z.unknown()),
  audit: Audit.optional(),
});
export type Envelope = z.infer<typeof Envelope>;
