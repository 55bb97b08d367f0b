/** The functions that Step Functions adds to JSONata. */
import { createHash, randomUUID } from 'node:crypto';

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};
const LONGEST_RANGE = 1000;

export interface JsonataFunction {
  readonly name: string;
  readonly implementation: (...values: never[]) => unknown;
  /** JSONata's own notation of the parameters. */
  readonly signature: string;
}

export function statesFunctions(random: () => number): readonly JsonataFunction[] {
  return [
    { name: 'partition', implementation: partition, signature: '<an:a>' },
    { name: 'range', implementation: range, signature: '<nnn:a>' },
    { name: 'hash', implementation: hash, signature: '<ss:s>' },
    {
      name: 'random',
      implementation: (seed?: number) => (seed === undefined ? random() : seeded(seed)),
      signature: '<n?:n>',
    },
    { name: 'uuid', implementation: () => randomUUID(), signature: '<:s>' },
    { name: 'parse', implementation: (text: string) => JSON.parse(text), signature: '<s:x>' },
    { name: 'eval', implementation: refuseEval, signature: '<sx?:x>' },
  ];
}

function partition(items: readonly unknown[], size: number): unknown[][] {
  if (!Number.isInteger(size) || size < 1) throw new Error('$partition needs a size of 1 or more');
  const parts: unknown[][] = [];
  for (let from = 0; from < items.length; from += size) parts.push(items.slice(from, from + size));
  return parts;
}

function range(first: number, last: number, step: number): number[] {
  if (step === 0) throw new Error('$range needs a step other than 0');
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > LONGEST_RANGE) throw new Error(`$range makes at most ${LONGEST_RANGE} numbers`);
  return Array.from({ length }, (_, index) => first + index * step);
}

function hash(text: string, algorithm: string): string {
  const name = HASHES[algorithm];
  if (name === undefined) throw new Error(`$hash does not know the algorithm ${algorithm}`);
  return createHash(name).update(text).digest('hex');
}

/** The same number in [0, 1) for the same seed. */
function seeded(seed: number): number {
  return createHash('sha256').update(String(seed)).digest().readUInt32BE() / 2 ** 32;
}

function refuseEval(): never {
  throw new Error('$eval is not supported; use $parse to read JSON');
}
