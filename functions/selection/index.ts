import { highsSolver } from '../../shared/solver/highs.ts';
import { selectionApi } from './api.ts';
import { container } from './container.ts';

/** Selection of a track, and the release of its decisions. */
export const handler = selectionApi(() => ({ ...container(), solver: highsSolver }));
