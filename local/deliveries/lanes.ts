/** Runs work side by side, but no more than `width` pieces for the same key; the rest waits in line. */
export interface Lanes {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createLanes(width: number): Lanes {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  function leave(key: string): void {
    const next = waiting.get(key)?.shift();
    if (next) {
      next();
      return;
    }
    waiting.delete(key);
    const left = (running.get(key) ?? 1) - 1;
    if (left > 0) running.set(key, left);
    else running.delete(key);
  }

  async function enter(key: string): Promise<void> {
    const count = running.get(key) ?? 0;
    if (count < width) {
      running.set(key, count + 1);
      return;
    }
    await new Promise<void>((admit) => {
      const line = waiting.get(key) ?? [];
      line.push(admit);
      waiting.set(key, line);
    });
  }

  return {
    async run(key, work) {
      await enter(key);
      try {
        return await work();
      } finally {
        leave(key);
      }
    },
  };
}
