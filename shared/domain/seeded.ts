/**
 * A number from 0 to 2³²−1 for a text: FNV-1a with Murmur's finish. It spreads work evenly and the
 * same way on every run; it is no lot, since anyone could search for a text that suits them.
 */
export const spread = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** A copy in an order that the seed decides and the order of the input does not. */
export const shuffled = <T>(
  seed: string,
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] =>
  items
    .map((item) => ({ item, key: keyOf(item), place: spread(`${seed}#${keyOf(item)}`) }))
    .toSorted((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
