import { callWindow } from './call.ts';
import type { Edition, LocalizedText } from './edition.ts';
import { isoOf } from './time.ts';

/** What a list of editions shows: enough for the home page, without reading the documents. */
export interface EditionSummary {
  readonly edition: string;
  readonly title: LocalizedText;
  readonly timeZone: string;
  readonly tracks: readonly {
    readonly id: string;
    readonly title: LocalizedText;
    /** UTC. */
    readonly opensAt: string;
    readonly closesAt: string;
  }[];
  /** The last day of the edition; a report is worth reading from then on. */
  readonly endsOn: string;
}

/** The last day on which anything happens in an edition. */
export const lastDayOf = (edition: Edition): string => {
  const days = edition.tracks.flatMap((track) => [
    track.call.closesAt.slice(0, 10),
    ...(track.online === undefined ? [] : [track.online.period.to]),
    ...(track.proposal === undefined ? [] : [track.proposal.reviewDueAt.slice(0, 10)]),
    ...track.sections.flatMap(({ visit }) => (visit === undefined ? [] : [visit.to])),
  ]);
  const cpiDay = edition.cpiDay === undefined ? [] : [edition.cpiDay.date];
  return [...days, ...cpiDay].sort().at(-1) ?? edition.edition;
};

/** The summary of an edition. */
export const summaryOf = (edition: Edition): EditionSummary => ({
  edition: edition.edition,
  title: edition.title,
  timeZone: edition.timeZone,
  tracks: edition.tracks.map((track) => {
    const { opensAt, closesAt } = callWindow(edition, track);
    return {
      id: track.id,
      title: track.title,
      opensAt: isoOf(opensAt),
      closesAt: isoOf(closesAt),
    };
  }),
  endsOn: lastDayOf(edition),
});
