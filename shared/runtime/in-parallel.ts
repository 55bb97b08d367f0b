/**
 * Does work for every item, `width` of them at a time and in their order, until `goOn` says that
 * there is no time for more. Returns how many were left undone. After a fault nothing more is
 * begun, and the fault is thrown once everything that had begun has ended.
 */
export const inParallel = async <T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<unknown>,
  goOn: () => boolean = () => true,
): Promise<number> => {
  let next = 0;
  const faults: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (next < items.length && faults.length === 0 && goOn()) {
      const item = items[next] as T;
      next += 1;
      try {
        await work(item);
      } catch (fault) {
        faults.push(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  if (faults.length > 0) throw faults[0];
  return items.length - next;
};
