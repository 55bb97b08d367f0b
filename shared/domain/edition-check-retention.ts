/** Nothing is deleted while somebody still works with it. */
import type { EditionFault } from './edition-fault.ts';
import type { ReadableEdition } from './edition-readable.ts';
import { retentionKinds } from './retention.ts';

interface Needed {
  readonly until: string;
  readonly what: string;
}

const latest = (days: readonly (string | undefined)[], what: string): Needed | undefined => {
  const until = days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return until === undefined ? undefined : { until, what };
};

/** What was told for the journey is needed to its last day; files, until the decisions are told. */
export const checkRetention = (edition: ReadableEdition): EditionFault[] => {
  const tracks = (edition.tracks ?? []).filter((track) => track !== undefined);
  const visits = tracks.flatMap(({ sections = [] }) => sections.map((one) => one?.visit?.to));
  const releases = tracks.map(({ selection }) => selection?.releaseAt?.slice(0, 10));
  const journey = latest(visits, 'the last day of the visit');
  const decisions = latest(releases, 'the release of the decisions');
  return retentionKinds.flatMap((kind) => {
    const day = edition.retention?.[kind];
    const needed = kind === 'documents' ? decisions : journey;
    if (day === undefined || needed === undefined || day > needed.until) return [];
    const reason = `what is needed until ${needed.what} (${needed.until}) would be deleted on ${day}`;
    return [{ path: ['retention', kind], reason }];
  });
};
