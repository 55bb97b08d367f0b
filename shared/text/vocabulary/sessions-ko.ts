import type { SessionKind } from '../../domain/timetable.ts';
import type { ChangedPart } from '../../domain/timetable-change.ts';

/** Kinds of sessions, as pages, files and the console call them. */
export const sessionKinds: Readonly<Record<SessionKind, string>> = {
  lecture: '강의',
  seminar: '세미나',
  workshop: '워크숍',
  mentoring: '멘토링',
  presentation: '발표',
  exploration: '문화 탐방',
  ceremony: '행사',
  meal: '식사',
  transfer: '이동',
};

/** What of a session has changed. */
export const changedParts: Readonly<Record<ChangedPart, string>> = {
  time: '시간',
  place: '장소',
  title: '제목',
  instructors: '강사',
  people: '참가 대상',
  language: '언어',
};
