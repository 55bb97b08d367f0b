import { setImmediate } from 'node:timers/promises';
import type { Activity } from '../kernel.ts';

const DEFAULT_TIMEOUT = 120_000;

/**
 * Counts the work that is under way. A chain of work (write → stream record → delivery → function)
 * is quiet only after its last link, provided that every link begins the next before it ends itself.
 */
export function createActivity(): Activity {
  const underWay = new Map<number, string>();
  const waiting = new Set<() => void>();
  let begun = 0;

  function begin(label: string): () => void {
    begun += 1;
    const id = begun;
    underWay.set(id, label);
    return () => {
      if (!underWay.delete(id) || underWay.size > 0) return;
      for (const wake of waiting) wake();
      waiting.clear();
    };
  }

  async function track<T>(label: string, work: () => Promise<T>): Promise<T> {
    const end = begin(label);
    try {
      return await work();
    } finally {
      end();
    }
  }

  async function quiet(timeoutMs = DEFAULT_TIMEOUT): Promise<void> {
    const deadline = performance.now() + timeoutMs;
    for (;;) {
      if (underWay.size > 0) await emptied(deadline - performance.now());
      // Promises that the last link settled may begin more work: let them run before believing it.
      const seen = begun;
      await setImmediate();
      if (underWay.size === 0 && begun === seen) return;
      if (performance.now() > deadline) throw notQuiet();
    }
  }

  function emptied(timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timeout = setTimeout(() => {
        waiting.delete(wake);
        reject(notQuiet());
      }, timeoutMs);
      const wake = () => {
        clearTimeout(timeout);
        resolve();
      };
      waiting.add(wake);
    });
  }

  function notQuiet(): Error {
    return new Error(`Still under way: ${[...underWay.values()].join(', ') || 'work without end'}`);
  }

  return { begin, track, quiet, pending: () => [...underWay.values()] };
}
