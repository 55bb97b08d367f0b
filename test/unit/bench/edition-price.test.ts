import '../../../bench/quiet.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { priceOf, quantitiesOf } from '../../../bench/money/edition-price.ts';
import { transitionsOfTheWholeWay } from '../../../bench/transitions.ts';
import type { Readings } from '../../../bench/use-cases/readings.ts';
import { measureUseCases } from '../../../bench/use-cases/use-cases.ts';

let sizes: readonly Readings[];

beforeAll(async () => {
  sizes = await measureUseCases([260, 400]);
}, 180_000);

describe('what use cases cost', () => {
  it.each([
    'start an application',
    'save a draft',
    'submit',
    'assess',
    "a reviewer's page of 50",
    "a reviewer's fourth page",
    'open a review',
    'submit a review',
    "the office's page of 50",
    'the report',
  ])('is the same however many applications there are: %s', (name) => {
    const [first, last] = sizes.map((readings) => readings.get(name));
    expect(first?.calls).toBeGreaterThan(0);
    expect(last).toEqual(first);
  });

  it("a reviewer's page is one call, as deep in the list as on its first page", () => {
    const [readings] = sizes;
    expect(readings?.get("a reviewer's page of 50")?.calls).toBe(1);
    expect(readings?.get("a reviewer's fourth page")).toEqual(
      readings?.get("a reviewer's page of 50"),
    );
  });

  it('[F67] an edition of 1,000 applicants is under $10 by use, from measured counts', async () => {
    const [readings = new Map()] = sizes;
    const transitions = await transitionsOfTheWholeWay();
    expect(transitions).toBeGreaterThan(20);
    const { dollars, lines } = priceOf(quantitiesOf(readings, transitions, 1000));
    expect(lines.every((line) => line.quantity > 0)).toBe(true);
    expect(dollars).toBeGreaterThan(0.1);
    expect(dollars).toBeLessThan(10);
  });
});
