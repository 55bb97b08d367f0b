import type { TieBreaker } from './edition.ts';
import type { Ranked } from './selection-candidate.ts';

type Compare = (a: Ranked, b: Ranked) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The steps of the tie chain that two people alone decide. */
const steps: Readonly<Record<Exclude<TieBreaker, 'under-represented-country'>, Compare>> = {
  'first-criterion': (a, b) => (b.standing.firstCriterion ?? 0) - (a.standing.firstCriterion ?? 0),
  earlier: (a, b) => byText(a.submittedAt, b.submittedAt),
  lot: (a, b) => byText(a.lot, b.lot),
};

const chained =
  (chain: readonly Compare[]): Compare =>
  (a, b) => {
    for (const compare of chain) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };

/** Neighbours in a sorted list that the comparison cannot tell apart. */
const ties = (sorted: readonly Ranked[], compare: Compare): readonly (readonly Ranked[])[] => {
  const found: Ranked[][] = [];
  for (const candidate of sorted) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && compare(last[0], candidate) === 0) last.push(candidate);
    else found.push([candidate]);
  }
  return found;
};

/** One of a tie at a time, always of the country that has fewest places by then. */
function* underRepresentedFirst(
  tie: readonly Ranked[],
  then: Compare,
  placesOf: (country: string) => number,
): Generator<Ranked> {
  const queues = Map.groupBy(tie.toSorted(then), ({ country }) => country);
  while (queues.size > 0) {
    const heads = [...queues.values()].flatMap((queue) => queue.slice(0, 1));
    const [next] = heads.toSorted(
      (a, b) => placesOf(a.country) - placesOf(b.country) || then(a, b),
    );
    if (next === undefined) return;
    const queue = queues.get(next.country);
    queue?.shift();
    if (queue?.length === 0) queues.delete(next.country);
    yield next;
  }
}

/**
 * Candidates from the best to the last: by mean, then along the published tie chain. It is lazy,
 * since "under-represented country" asks how many places a country has at that very moment. A
 * chain without a lot ends in one, so that the order is always whole.
 */
export function* inOrder(
  candidates: readonly Ranked[],
  tieBreak: readonly TieBreaker[],
  placesOf: (country: string) => number,
): Generator<Ranked> {
  const at = tieBreak.indexOf('under-represented-country');
  const compareBy = (breakers: readonly TieBreaker[]) =>
    breakers.flatMap((step) => (step === 'under-represented-country' ? [] : [steps[step]]));
  const last: Compare = (a, b) =>
    steps.lot(a, b) || steps.earlier(a, b) || byText(a.applicationId, b.applicationId);
  const byMean: Compare = (a, b) => b.mean - a.mean;

  const before = chained([byMean, ...compareBy(at < 0 ? tieBreak : tieBreak.slice(0, at))]);
  const after = chained([...compareBy(at < 0 ? [] : tieBreak.slice(at)), last]);
  if (at < 0) {
    yield* candidates.toSorted(chained([before, after]));
    return;
  }
  for (const tie of ties(candidates.toSorted(before), before)) {
    yield* underRepresentedFirst(tie, after, placesOf);
  }
}
