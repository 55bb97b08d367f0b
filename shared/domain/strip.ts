import type { Edition, Track } from './edition.ts';
import { type StripStep, strip } from './stages.ts';

/** The steps of the way that this edition and track have, in order. */
export const stripStepsOf = (
  edition: Pick<Edition, 'cpiDay'>,
  track: Pick<Track, 'online' | 'proposal' | 'visit'>,
): readonly StripStep[] => {
  const absent = new Set<StripStep>([
    ...(track.online === undefined ? (['online'] as const) : []),
    ...(track.proposal === undefined ? (['proposal'] as const) : []),
    ...(track.visit === undefined ? (['invited', 'korea'] as const) : []),
    ...(edition.cpiDay === undefined ? (['cpi-day'] as const) : []),
  ]);
  return strip.filter((step) => !absent.has(step));
};
