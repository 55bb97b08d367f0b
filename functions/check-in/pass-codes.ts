import { createHmac } from 'node:crypto';
import { hashOf } from '../../shared/runtime/ids.ts';
import type { KeyedCodes } from '../../shared/runtime/keyed-codes.ts';

/** Digits and letters that nobody mistakes for each other; five bits each. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 26;

const written = (bytes: Buffer): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from(
    { length: letters },
    (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)] ?? '0',
  ).join('');
};

export interface PassCodes {
  /** The code of somebody's pass after so many revocations. */
  codeOf(who: string, revocations: number): string;
  hashOf(who: string, revocations: number): string;
}

/**
 * The codes of an edition's passes. They follow from a key that never leaves its service, so that a
 * pass can be shown again at any time and no code has to be kept; 130 bits cannot be guessed.
 */
export const passCodes = async (codes: KeyedCodes, edition: string): Promise<PassCodes> => {
  const key = await codes.codeOf('pass', edition);
  const codeOf = (who: string, revocations: number): string =>
    written(createHmac('sha256', key).update(`${revocations}\n${who}`).digest());
  return { codeOf, hashOf: (who, revocations) => hashOf(codeOf(who, revocations)) };
};
