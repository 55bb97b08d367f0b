import { useCallback, useState } from 'react';

interface Step {
  /** Above 0 when time ran out: the same request again goes on. */
  readonly left: number;
}

/**
 * Sends a request again until nothing is left: the gateway waits half a minute, and a large track
 * takes longer. A request that got nothing done ends it.
 */
export const useUntilDone = <Outcome extends Step>(step: () => Promise<Outcome>) => {
  const [left, setLeft] = useState<number>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);

  const run = useCallback(async (): Promise<Outcome | undefined> => {
    setBusy(true);
    setError(null);
    try {
      let last: Outcome | undefined;
      for (;;) {
        const next = await step();
        const stuck = last !== undefined && next.left >= last.left;
        last = next;
        setLeft(next.left);
        setOutcome(next);
        if (next.left === 0 || stuck) return next;
      }
    } catch (fault) {
      setError(fault instanceof Error ? fault : new Error(String(fault)));
      return undefined;
    } finally {
      setBusy(false);
    }
  }, [step]);

  return { run, busy, left, outcome, error };
};
