/** What happens when: steps in order of time, and of being added where the time is the same. */

export interface Step {
  /** Epoch milliseconds, virtual time. */
  readonly at: number;
  /** What a reader of the progress sees. */
  readonly label: string;
  readonly run: () => Promise<void>;
  /**
   * One person's own doing, which others at the same moment do not wait for. What frees a place for
   * somebody else is not: who comes first must not depend on the machine.
   */
  readonly alongside?: true;
}

export interface Agenda {
  add(step: Step): void;
  /** When the next step is; undefined when nothing is left to do. */
  peek(): number | undefined;
  /** Takes off the agenda what happens next: one step, or all that go alongside each other. */
  next(): readonly Step[];
}

/** Steps may be added while others run; one that lies in the past comes next. */
export const createAgenda = (): Agenda => {
  const steps: (Step & { readonly order: number })[] = [];
  let added = 0;
  return {
    add: (step) => {
      added += 1;
      steps.push({ ...step, order: added });
      steps.sort((one, other) => one.at - other.at || one.order - other.order);
    },
    peek: () => steps[0]?.at,
    next: () => {
      const [first] = steps;
      if (first === undefined) return [];
      const ends = steps.findIndex(({ at, alongside }) => at !== first.at || !alongside);
      return steps.splice(0, first.alongside ? (ends === -1 ? steps.length : ends) : 1);
    },
  };
};

/** Works through a list, some at a time. */
export const inParallel = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  atOnce = 8,
): Promise<void> => {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
};
