import { sweepDeps } from './container.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';

/** Started by the schedule: draws the consequence of every deadline that has passed. */
export const handler = (): Promise<{ readonly swept: number }> => sweepDeadlines(sweepDeps());
