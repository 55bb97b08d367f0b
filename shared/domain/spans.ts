/** Spans of time, and how long they are together. */
import type { Instant } from './time.ts';

/** From a moment until another one, which is no part of it. */
export type Span = readonly [from: Instant, to: Instant];

/** The same time in as few spans as possible, earliest first: what overlaps or touches is one. */
export const mergedSpans = (spans: readonly Span[]): readonly Span[] => {
  const merged: [Instant, Instant][] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (to <= from) continue;
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
};

/** The part of them that lies within a window. */
const within = (spans: readonly Span[], [opens, closes]: Span): readonly Span[] =>
  spans.map(([from, to]) => [Math.max(from, opens), Math.min(to, closes)] as const);

/** How long they are together within a window, each moment counted once. */
export const lengthWithin = (spans: readonly Span[], window: Span): number =>
  mergedSpans(within(spans, window)).reduce((sum, [from, to]) => sum + to - from, 0);
