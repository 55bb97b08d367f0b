import type { Path } from './edition-fault.ts';
import type { Edition } from './edition-schema.ts';

/** The same shape, any part of which may be missing. */
export type Readable<T> = T extends readonly (infer Item)[]
  ? readonly (Readable<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Readable<T[Key]> }
    : T;

export type ReadableEdition = Readable<Edition>;
type Node = Record<string | number, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const clear = (document: unknown, path: Path): void => {
  let node = document;
  for (const step of path.slice(0, -1)) {
    if (!isNode(node)) return;
    node = node[step];
  }
  const last = path.at(-1);
  if (isNode(node) && last !== undefined) node[last] = undefined;
};

/**
 * What can be read of a file in spite of its faults of shape: the faulty values are taken out and
 * everything else is as the schema wants it. So the other checks need not wait for a second round.
 */
export const readableEdition = (
  document: unknown,
  faults: readonly { readonly path: Path }[],
): ReadableEdition => {
  if (!isNode(document)) return {};
  const copy: Node = structuredClone(document);
  for (const { path } of faults) clear(copy, path);
  return copy as ReadableEdition;
};
