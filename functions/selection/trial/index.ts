import { highsSolver } from '../../../shared/solver/highs.ts';
import { container } from '../container.ts';
import { trialApi } from './api.ts';

/** Tries other caps on a track. Its role reads and cannot write. */
export const handler = trialApi(() => ({ ...container(), solver: highsSolver }));
