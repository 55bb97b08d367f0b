import { sweepDeps } from './container.ts';
import { sweepRetention } from './sweep.ts';

/** Every morning: deletes what is to be deleted that day. */
export const handler = (): Promise<{ readonly swept: number }> => sweepRetention(sweepDeps());
