import type { Meter, Reading } from '../meter/meter.ts';

/** What each use case asked of the store, by its name. */
export type Readings = ReadonlyMap<string, Reading>;

export interface Recorder {
  readonly readings: Readings;
  /** Measures one use case under its name. */
  record<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Measures work for several people and records the share of one. */
  recordShare<T>(name: string, people: number, work: () => Promise<T>): Promise<T>;
  /** Keeps the share of one in what was measured for several. */
  keep(name: string, reading: Reading, people: number): void;
}

const shareOf = ({ calls, read, write }: Reading, people: number): Reading => ({
  calls: calls / people,
  read: read / people,
  write: write / people,
});

export const createRecorder = (meter: Meter): Recorder => {
  const readings = new Map<string, Reading>();
  const keep: Recorder['keep'] = (name, reading, people) => {
    readings.set(name, shareOf(reading, people));
  };
  const recordShare: Recorder['recordShare'] = async (name, people, work) => {
    const { reading, result } = await meter.measure(work);
    keep(name, reading, people);
    return result;
  };
  return { readings, keep, recordShare, record: (name, work) => recordShare(name, 1, work) };
};
