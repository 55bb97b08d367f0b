/** A task waiting for a moment of virtual time (epoch milliseconds). */
export interface Timer {
  readonly at: number;
  readonly key: string;
  readonly task: () => Promise<void> | void;
}

interface Entry extends Timer {
  /** Timers of the same moment run in the order in which they were set. */
  readonly order: number;
}

/** Timers by moment, one per key: a binary heap in which a replaced timer is skipped when it surfaces. */
export interface TimerQueue {
  set(timer: Timer): void;
  delete(key: string): void;
  /** The earliest timer, left in place. */
  peek(): Timer | undefined;
  /** The earliest timer, taken out. */
  take(): Timer | undefined;
  clear(): void;
}

export function createTimerQueue(): TimerQueue {
  const live = new Map<string, Entry>();
  let heap: Entry[] = [];
  let set = 0;

  function peek(): Entry | undefined {
    for (;;) {
      const first = heap[0];
      if (first === undefined || live.get(first.key) === first) return first;
      removeFirst(heap);
    }
  }

  return {
    set(timer) {
      set += 1;
      const entry = { ...timer, order: set };
      live.set(timer.key, entry);
      insert(heap, entry);
      // Timers that are replaced again and again must not pile up below the top.
      if (heap.length > 2 * live.size + 64) heap = [...live.values()].sort(compare);
    },
    delete(key) {
      live.delete(key);
    },
    peek,
    take() {
      const first = peek();
      if (first === undefined) return undefined;
      removeFirst(heap);
      live.delete(first.key);
      return first;
    },
    clear() {
      live.clear();
      heap = [];
    },
  };
}

function compare(left: Entry, right: Entry): number {
  return left.at - right.at || left.order - right.order;
}

function insert(heap: Entry[], entry: Entry): void {
  let index = heap.length;
  while (index > 0) {
    const parentIndex = (index - 1) >> 1;
    const parent = heap[parentIndex];
    if (parent === undefined || compare(parent, entry) <= 0) break;
    heap[index] = parent;
    index = parentIndex;
  }
  heap[index] = entry;
}

function removeFirst(heap: Entry[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let index = 0;
  for (;;) {
    const left = heap[2 * index + 1];
    const right = heap[2 * index + 2];
    const rightIsEarlier = left && right && compare(right, left) < 0;
    const child = rightIsEarlier ? right : left;
    if (child === undefined || compare(last, child) <= 0) break;
    heap[index] = child;
    index = 2 * index + (rightIsEarlier ? 2 : 1);
  }
  heap[index] = last;
}
