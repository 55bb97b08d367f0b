import type { Loose } from '../../support/loose.ts';

/** One fault planted in the small edition, where it has to be found, and a part of the reason. */
export type PlantedFault = readonly [string, (file: Loose) => void, string, RegExp];

/** The one track of the small edition. */
export const track = '/tracks/0';
