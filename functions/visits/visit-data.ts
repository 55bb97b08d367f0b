import { enoughOf, programmeDays, visitAttendanceOf } from '../../shared/domain/journey.ts';
import { passportStateOf } from '../../shared/domain/passport-validity.ts';
import { travelTasks } from '../../shared/domain/preparation.ts';
import { dayOf, type Instant } from '../../shared/domain/time.ts';
import { type DocumentKind, documentKinds, documentOf } from '../../shared/domain/visit.ts';
import type { OwnVisit, Place } from './own-visit.ts';

/** The days of a person's course so far. */
export const visitDays = ({ participant, edition, track, section }: Place, now: Instant) => {
  const days = section.visit === undefined ? [] : programmeDays(section.visit);
  const needed = track.visit?.attendanceNeeded ?? 0;
  return {
    today: dayOf(now, edition.timeZone),
    days: days.map((day) => ({ day, present: participant.daysAttended.includes(day) })),
    attendance: section.visit === undefined ? 100 : visitAttendanceOf(section.visit, participant),
    needed,
    neededDays: enoughOf(days.length, needed),
  };
};

/** A passport that would not do any more (the visit moved, say) keeps the invitation back. */
export const isHeldBack = (
  { participant, edition }: Pick<Place, 'participant' | 'edition'>,
  kind: DocumentKind,
): boolean => kind === 'final' && passportStateOf(edition, participant) === 'expires-too-early';

/** Which documents a person may fetch. */
export const fetchable = (place: Pick<Place, 'participant' | 'edition'>): readonly DocumentKind[] =>
  documentKinds.filter(
    (kind) => documentOf(place.participant, kind).state === 'issued' && !isHeldBack(place, kind),
  );

/** The visit as programs see it. */
export const visitData = (own: OwnVisit, now: Instant) => {
  const { participant, edition, section, state } = own;
  const { visa, arrivedOn, departedOn, provisionalGraduate, certificate } = participant;
  return {
    state,
    stage: participant.stage,
    visit: section.visit,
    cpiDay: edition.cpiDay?.date,
    letters: fetchable(own),
    visa,
    arrivedOn,
    departedOn,
    provisionalGraduate,
    certificate: certificate?.code,
    preparation: travelTasks(participant, edition, dayOf(now, edition.timeZone)),
    ...visitDays(own, now),
  };
};
