import {
  type Identity,
  identifiersOf,
  type PersonKey,
  passportNumber,
} from '../domain/identity.ts';
import type { KeyedCodes } from './keyed-codes.ts';

/** The code of a passport number; undefined when the text is none. */
export const passportCode = async (
  codes: KeyedCodes,
  typed: string,
): Promise<string | undefined> => {
  const number = passportNumber(typed);
  return number === undefined ? undefined : codes.codeOf('passport-number', number);
};

/** The keys under which a person is found again: one for the passport, one for each spelling. */
export const personKeys = (codes: KeyedCodes, identity: Identity): Promise<readonly PersonKey[]> =>
  Promise.all(
    identifiersOf(identity).map(async ({ kind, text }) => ({
      kind,
      code: await codes.codeOf(kind, text),
    })),
  );
