/** Runs the work of each subject one piece after another, in the order given. */
export interface Queues {
  run<T>(subject: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when all the work that was given so far has ended. */
  drained(): Promise<void>;
}

export function createQueues(): Queues {
  const tails = new Map<string, Promise<void>>();
  return {
    run(subject, work) {
      const result = (tails.get(subject) ?? Promise.resolve()).then(work);
      const ended = () => {
        if (tails.get(subject) === tail) tails.delete(subject);
      };
      // Whoever gave the work is told of its failure; the next in line is not concerned by it.
      const tail = result.then(ended, ended);
      tails.set(subject, tail);
      return result;
    },
    async drained() {
      await Promise.all(tails.values());
    },
  };
}
