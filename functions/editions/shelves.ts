import type { EditionSummary } from '../../shared/domain/edition-summary.ts';

type TrackCall = EditionSummary['tracks'][number];

/** An edition with those of its calls that are of interest. */
export interface ShelvedEdition {
  readonly edition: string;
  readonly title: EditionSummary['title'];
  readonly timeZone: string;
  readonly calls: readonly TrackCall[];
}

/** Editions as the home page shows them. */
export interface Shelves {
  readonly open: readonly ShelvedEdition[];
  readonly upcoming: readonly ShelvedEdition[];
  readonly underWay: readonly ShelvedEdition[];
  readonly past: readonly ShelvedEdition[];
}

const shelved = (
  { edition, title, timeZone, tracks }: EditionSummary,
  fits: (call: TrackCall) => boolean,
): readonly ShelvedEdition[] => {
  const calls = tracks.filter(fits);
  return calls.length === 0 ? [] : [{ edition, title, timeZone, calls }];
};

/** Sorts editions by what can be done with them at a moment; one with two calls may be on two. */
export const shelvesAt = (summaries: readonly EditionSummary[], now: number): Shelves => {
  const today = new Date(now).toISOString();
  const isOver = ({ endsOn }: EditionSummary) => endsOn < today.slice(0, 10);
  const running = summaries.filter((summary) => !isOver(summary));
  return {
    open: running.flatMap((one) =>
      shelved(one, ({ opensAt, closesAt }) => opensAt <= today && today < closesAt),
    ),
    upcoming: running.flatMap((one) => shelved(one, ({ opensAt }) => today < opensAt)),
    underWay: running
      .filter(({ tracks }) => tracks.every(({ closesAt }) => closesAt <= today))
      .flatMap((one) => shelved(one, () => true)),
    past: summaries.filter(isOver).flatMap((one) => shelved(one, () => true)),
  };
};
