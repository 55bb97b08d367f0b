import type { Readings } from '../use-cases/readings.ts';
import prices from './prices.json' with { type: 'json' };
import usage from './usage.json' with { type: 'json' };

type Chargeable = keyof typeof prices.variable;
export type Quantities = Readonly<Record<Chargeable, number>>;

export interface Line {
  readonly what: string;
  readonly quantity: number;
  readonly dollars: number;
}

export interface EditionPrice {
  readonly lines: readonly Line[];
  readonly dollars: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** How often each use case happens in an edition with so many applicants. */
const timesOf = (applicants: number): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  const add = (counts: Readonly<Record<string, number>>, people: number) => {
    for (const [name, each] of Object.entries(counts)) {
      times.set(name, (times.get(name) ?? 0) + each * people);
    }
  };
  add(usage.perApplicant, applicants);
  add(usage.perParticipant, usage.participants);
  add(usage.perEdition, 1);
  return times;
};

/** What an edition uses of every service that charges by use. */
export const quantitiesOf = (
  readings: Readings,
  transitionsPerParticipant: number,
  applicants: number,
): Quantities => {
  const times = timesOf(applicants);
  const countOf = (names: readonly string[]) => sum(names.map((name) => times.get(name) ?? 0));
  const unitsOf = (kind: 'read' | 'write') =>
    sum(
      [...times].map(([name, count]) => {
        const reading = readings.get(name);
        if (reading === undefined) throw new Error(`"${name}" was not measured`);
        return reading[kind] * count;
      }),
    );
  const httpRequests = countOf(usage.overHttp);
  const events = countOf(usage.writesWithEvent);
  const mails = countOf([usage.mailing]);
  const transitions = transitionsPerParticipant * usage.participants;
  // Each event meets a consumer beside the mailer at most; each transition runs a task at most.
  const invocations = httpRequests + events + mails + transitions;
  const edgeRequests = httpRequests * 2;
  return {
    writeUnits: unitsOf('write'),
    readUnits: unitsOf('read'),
    httpRequests,
    edgeRequests,
    edgeGigabytes: (edgeRequests * usage.kilobytesPerAnswer) / 1e6,
    invocations,
    gigabyteSeconds:
      (invocations * usage.millisecondsPerInvocation * usage.gigabytesOfMemory) / 1000,
    events,
    pipeRequests: events,
    transitions,
    mails,
    logGigabytes: (invocations * usage.logKilobytesPerInvocation) / 1e6,
  };
};

/** Charges by use of an edition, dearest first. */
export const priceOf = (quantities: Quantities): EditionPrice => {
  const lines = Object.entries(prices.variable)
    .map(([name, { price, per, what }]) => {
      const quantity = quantities[name as Chargeable];
      return { what, quantity, dollars: (quantity * price) / per };
    })
    .sort((a, b) => b.dollars - a.dollars);
  return { lines, dollars: sum(lines.map(({ dollars }) => dollars)) };
};

export type FixedCounts = Readonly<Record<keyof typeof prices.monthly, number>>;

/** What a stage costs a month when nobody comes. */
export const fixedCharges = (counts: FixedCounts): EditionPrice => {
  const lines = Object.entries(prices.monthly).map(([name, { price, what }]) => {
    const quantity = counts[name as keyof FixedCounts];
    return { what, quantity, dollars: quantity * price };
  });
  return { lines, dollars: sum(lines.map(({ dollars }) => dollars)) };
};
