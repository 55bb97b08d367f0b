import type { Edition } from '../../../../shared/domain/edition.ts';
import { programmeDays, seminarsFor } from '../../../../shared/domain/journey.ts';
import type { BoardRow } from '../../api/answers.ts';

/** Something that people are present at. */
export interface Occasion {
  readonly kind: 'seminar' | 'day' | 'cpi-day';
  /** `seminar opening`, `day 2023-08-30`, `cpi-day`. */
  readonly id: string;
  /** Of the seminar, or the day. */
  readonly name: string;
  readonly title?: Edition['title'];
  /** Local moment or day, to put them in order. */
  readonly at: string;
  readonly expects: (person: BoardRow) => boolean;
}

const seminarsOf = ({ tracks }: Edition): Occasion[] => {
  const found = new Map<string, Occasion>();
  for (const { online } of tracks) {
    for (const { id, title, startsAt } of online?.seminars ?? []) {
      found.set(id, {
        kind: 'seminar',
        id: `seminar ${id}`,
        name: id,
        title,
        at: startsAt,
        expects: ({ stage, track, section }) => {
          const own = tracks.find((one) => one.id === track)?.online;
          return (
            stage === 'in-online-training' &&
            own !== undefined &&
            seminarsFor(own, section).some((seminar) => seminar.id === id)
          );
        },
      });
    }
  }
  return [...found.values()];
};

const daysOf = ({ tracks }: Edition): Occasion[] => {
  const visits = tracks.flatMap(({ id, sections }) =>
    sections.flatMap((section) =>
      section.visit === undefined
        ? []
        : [{ track: id, section: section.id, days: programmeDays(section.visit) }],
    ),
  );
  return [...new Set(visits.flatMap(({ days }) => days))].map((day) => ({
    kind: 'day',
    id: `day ${day}`,
    name: day,
    at: day,
    expects: (person) =>
      person.stage === 'in-korea' &&
      visits.some(
        ({ track, section, days }) =>
          person.track === track && person.section === section && days.includes(day),
      ),
  }));
};

/** Every occasion of an edition at which presence is recorded, in order of time. */
export const occasionsOf = (edition: Edition): readonly Occasion[] => [
  ...[...seminarsOf(edition), ...daysOf(edition)].toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  ...(edition.cpiDay === undefined
    ? []
    : [
        {
          kind: 'cpi-day' as const,
          id: 'cpi-day',
          name: edition.cpiDay.date,
          at: edition.cpiDay.date,
          expects: ({ stage }: BoardRow) => stage === 'in-korea',
        },
      ]),
];
