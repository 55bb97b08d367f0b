/** Which countries the participants of each track come from, so that their union is as wanted. */
import type { Edition } from '../../shared/domain/edition.ts';
import type { Random } from './random.ts';
import { nationsTarget, targetOf } from './targets.ts';

/**
 * Countries by track. Tracks with the shortest lists choose first; each takes countries that no
 * other has, until the union is reached, and then shares.
 */
export const nationsByTrack = (
  edition: Edition,
  random: Random,
): ReadonlyMap<string, readonly string[]> => {
  const wanted = edition.tracks.map((track) => ({
    track,
    count: Math.min(targetOf(edition, track).countries, track.eligibility.countries.length),
  }));
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(...wanted.map(({ count }) => count));
  // Two tracks that were not told how much they share, share about half of what they can.
  const union = nationsTarget(edition) ?? Math.ceil((total + most) / 2);
  const seen = new Set<string>();
  const byTrack = new Map<string, readonly string[]>();
  const inTurn = wanted.toSorted(
    (a, b) =>
      a.track.eligibility.countries.length - b.track.eligibility.countries.length ||
      b.count - a.count,
  );
  for (const { track, count } of inTurn) {
    const listed = random.shuffled(track.eligibility.countries);
    const fresh = listed.filter((country) => !seen.has(country));
    const shared = listed.filter((country) => seen.has(country));
    const freshCount = Math.min(count, Math.max(0, union - seen.size));
    const chosen = [...fresh.slice(0, freshCount), ...shared, ...fresh.slice(freshCount)];
    byTrack.set(track.id, chosen.slice(0, count));
    for (const country of chosen.slice(0, count)) seen.add(country);
  }
  return byTrack;
};
