/** Waits until all of the work has ended, well or badly, but no longer than so many real milliseconds. */
export function settledWithin(milliseconds: number, work: readonly Promise<void>[]): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(resolve, milliseconds);
    void Promise.allSettled(work).then(() => {
      clearTimeout(impatience);
      resolve();
    });
  });
}
