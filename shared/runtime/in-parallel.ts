/**
 * Does work for every item, `width` of them at a time and in their order, until `goOn` says that
 * there is no time for more. Returns how many were left undone.
 */
export const inParallel = async <T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<unknown>,
  goOn: () => boolean = () => true,
): Promise<number> => {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && goOn()) {
      const item = items[next] as T;
      next += 1;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return items.length - next;
};
