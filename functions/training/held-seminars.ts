import type { Edition, Seminar } from '../../shared/domain/edition.ts';
import type { Span } from '../../shared/domain/spans.ts';
import { seminarSpan } from '../../shared/domain/training.ts';

/** The seminars of this id: each track may have one. */
const heldSeminars = ({ tracks }: Edition, id: string): readonly Seminar[] =>
  tracks.flatMap(({ online }) => online?.seminars.filter((seminar) => seminar.id === id) ?? []);

/** When they are held; undefined where the edition has no such seminar. */
export const heldAt = (edition: Edition, id: string): readonly Span[] | undefined => {
  const seminars = heldSeminars(edition, id);
  return seminars.length === 0
    ? undefined
    : seminars.map((seminar) => seminarSpan(seminar, edition.timeZone));
};
