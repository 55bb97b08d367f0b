import * as z from 'zod';
import { envelopeOf } from './envelope.ts';
import { MovedDate } from './moved-date.ts';

/** An edition file was put in force: dates, places or rules may have moved. Subject: the edition. */
export const EditionApplied = envelopeOf(
  'EditionApplied.v1',
  'cpi.editions',
  z.strictObject({
    version: z.int().min(1),
    /** Where the file changed, e.g. `tracks[experts].call.closesAt`; empty for a new edition. */
    changed: z.array(z.string()).max(500),
    /** Dates that moved, with what they were; the first ones where they are very many. */
    moved: z.array(MovedDate).max(300).optional(),
  }),
);
export type EditionApplied = z.infer<typeof EditionApplied>;
