import { type Identity, identifiersOf, type PersonKey } from '../domain/identity.ts';
import type { KeyedCodes } from './keyed-codes.ts';

/** The keys under which a person is found again: one for the passport, one for each spelling. */
export const personKeys = (codes: KeyedCodes, identity: Identity): Promise<readonly PersonKey[]> =>
  Promise.all(
    identifiersOf(identity).map(async ({ kind, text }) => ({
      kind,
      code: await codes.codeOf(kind, text),
    })),
  );
