import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import type { SelectionDeps } from './deps.ts';

export interface LoadedTrack {
  readonly edition: Edition;
  readonly editionVersion: number;
  readonly track: Track;
}

/** A track and its edition; undefined when there is none of that name. */
export const loadTrack = async (
  { editions }: Pick<SelectionDeps, 'editions'>,
  editionId: string,
  trackId: string,
): Promise<LoadedTrack | undefined> => {
  const record = await editions.get(editionId);
  const track = record && trackOf(record.edition, trackId);
  return record && track && { edition: record.edition, editionVersion: record.version, track };
};
