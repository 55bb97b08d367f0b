import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** An edition file was put in force: dates, places or rules may have moved. Subject: the edition. */
export const EditionApplied = envelopeOf(
  'EditionApplied.v1',
  'cpi.editions',
  z.strictObject({
    version: z.int().min(1),
    /** Where the file changed, e.g. `tracks[experts].call.closesAt`; empty for a new edition. */
    changed: z.array(z.string()).max(500),
  }),
);
export type EditionApplied = z.infer<typeof EditionApplied>;
