import * as z from 'zod';
import { envelopeOf } from './envelope.ts';

/** Somebody outside the programme, whose part the link opens instead of the dossier. */
const Guest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('office'), officeId: z.string() }),
  z.strictObject({
    kind: z.literal('referee'),
    applicationId: z.string(),
    endorsementId: z.string(),
  }),
  z.strictObject({ kind: z.literal('visitor'), edition: z.string(), visitorId: z.string() }),
]);

/**
 * Someone asked for a link to this dossier, or to their part as a guest. The link itself is made when the mail is written, so
 * that no event holds a secret.
 */
export const SignInRequested = envelopeOf(
  'SignInRequested.v1',
  'cpi.identity',
  z.strictObject({ locale: z.enum(['en', 'ko']), guest: Guest.optional() }),
);
export type SignInRequested = z.infer<typeof SignInRequested>;
