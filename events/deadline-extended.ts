import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** A draft can be submitted for longer than its owner was told. Subject: the draft. */
export const DeadlineExtended = envelopeOf(
  'DeadlineExtended.v1',
  'cpi.applications',
  z.strictObject({
    track: z.string(),
    /** The first moment that is too late, from now on. */
    closesAt: z.iso.datetime(),
    /** Whether every draft of the call has the time, or this one alone. */
    given: z.enum(['to-everyone', 'to-one-person']),
  }),
);
export type DeadlineExtended = z.infer<typeof DeadlineExtended>;
