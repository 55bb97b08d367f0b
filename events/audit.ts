import * as z from 'zod';

/** What stood somewhere: ids, codes, numbers and dates, by name. Never what a person is called. */
const State = z.record(
  z.string().regex(/^[A-Za-z][A-Za-z0-9.]{0,59}$/),
  z.union([z.string().max(200), z.number(), z.boolean(), z.null()]),
);

/**
 * The part of an event that the audit log is written from: who did it, what it was,
 * what stood before and after, and why. It travels with the change, so that there is neither a
 * decision without its entry nor an entry without its decision.
 */
export const Audit = z.strictObject({
  by: z.strictObject({
    /** The user pool's stable id; an applicant's dossier where they did it themselves. */
    sub: z.string().min(1).max(128),
    roles: z.array(z.string().max(30)).max(10),
  }),
  /** A code: noun and verb in the past tense, e.g. `visa-recorded`. */
  action: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  before: State.optional(),
  after: State.optional(),
  /** The reason as the member of staff gave it. */
  why: z.string().max(2000).optional(),
});
export type Audit = z.infer<typeof Audit>;
