import * as z from 'zod';

/** A date of an edition as its file writes it, in the edition's zone: before a change and after it. */
export const MovedDate = z.strictObject({
  date: z.string().max(40),
  track: z.string().optional(),
  section: z.string().optional(),
  before: z.string().max(40),
  after: z.string().max(40),
});
