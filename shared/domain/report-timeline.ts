import type { Edition } from './edition.ts';

export type TimelineStep =
  | 'call-opens'
  | 'call-closes'
  | 'decisions'
  | 'online'
  | 'proposals'
  | 'korea'
  | 'cpi-day';

/** One line of the year: a day, or the days from one to another. */
export interface TimelineEntry {
  readonly step: TimelineStep;
  /** Whose step it is; absent where everyone shares it. */
  readonly track?: string;
  readonly from: string;
  readonly to?: string;
}

const dayPart = (moment: string): string => moment.slice(0, 10);

/** The year from the first call to the last day in Korea, in order of its days. */
export const timelineOf = ({ tracks, cpiDay }: Edition): readonly TimelineEntry[] => {
  const entries = tracks.flatMap(({ id: track, ...stages }): TimelineEntry[] => {
    const { call, selection, online, proposal, sections } = stages;
    const visits = sections.flatMap(({ visit }) => visit ?? []);
    const [from] = visits.map((visit) => visit.from).sort();
    const to = visits
      .map((visit) => visit.to)
      .sort()
      .at(-1);
    return [
      { step: 'call-opens', track, from: dayPart(call.opensAt) },
      { step: 'call-closes', track, from: dayPart(call.closesAt) },
      { step: 'decisions', track, from: dayPart(selection.releaseAt) },
      ...(online === undefined ? [] : [{ step: 'online' as const, track, ...online.period }]),
      ...(proposal === undefined
        ? []
        : [{ step: 'proposals' as const, track, from: dayPart(proposal.dueAt) }]),
      ...(from === undefined || to === undefined
        ? []
        : [{ step: 'korea' as const, track, from, to }]),
    ];
  });
  const shared = cpiDay === undefined ? [] : [{ step: 'cpi-day' as const, from: cpiDay.date }];
  return [...entries, ...shared].toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  );
};
