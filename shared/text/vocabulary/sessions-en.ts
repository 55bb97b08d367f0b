import type { SessionKind } from '../../domain/timetable.ts';
import type { ChangedPart } from '../../domain/timetable-change.ts';

/** Kinds of sessions, as pages, files and the console call them. */
export const sessionKinds: Readonly<Record<SessionKind, string>> = {
  lecture: 'Lecture',
  seminar: 'Seminar',
  workshop: 'Workshop',
  mentoring: 'Mentoring',
  presentation: 'Presentation',
  exploration: 'Cultural exploration',
  ceremony: 'Ceremony',
  meal: 'Meal',
  transfer: 'Transfer',
};

/** What of a session has changed. */
export const changedParts: Readonly<Record<ChangedPart, string>> = {
  time: 'time',
  place: 'place',
  title: 'title',
  instructors: 'instructors',
  people: 'who takes part',
  language: 'language',
};
