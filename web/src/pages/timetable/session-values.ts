/** A session as it is typed in a form: everything is text until the server has read it. */
import {
  type Session,
  type SessionKind,
  shareCohort,
} from '../../../../shared/domain/timetable.ts';
import type { InputOf } from '../../api/routes.ts';

type SessionAsSent =
  InputOf<'PUT /staff/editions/{edition}/timetable/sessions/{session}'>['body']['session'];

export interface SessionValues {
  readonly titleEn: string;
  readonly titleKo: string;
  readonly kind: SessionKind;
  readonly day: string;
  readonly begins: string;
  readonly lastDay: string;
  readonly ends: string;
  readonly cohorts: readonly string[];
  readonly participants: readonly string[];
  readonly instructors: readonly string[];
  readonly room: string;
  readonly link: string;
  readonly capacity: string;
  readonly language: Session['language'];
}

/** What a new session begins with: the day and cohort that are looked at. */
export const newValues = (day: string, cohort: string): SessionValues => ({
  titleEn: '',
  titleKo: '',
  kind: 'lecture',
  day,
  begins: '',
  lastDay: day,
  ends: '',
  cohorts: cohort === '' ? [] : [cohort],
  participants: [],
  instructors: [],
  room: '',
  link: '',
  capacity: '',
  language: 'en',
});

export const valuesOf = (session: Session): SessionValues => ({
  titleEn: session.title.en,
  titleKo: session.title.ko,
  kind: session.kind,
  day: session.startsAt.slice(0, 10),
  begins: session.startsAt.slice(11),
  lastDay: session.endsAt.slice(0, 10),
  ends: session.endsAt.slice(11),
  cohorts: session.cohorts,
  participants: session.participants,
  instructors: session.instructors,
  room: session.room ?? '',
  link: session.link ?? '',
  capacity: session.capacity === undefined ? '' : String(session.capacity),
  language: session.language,
});

/** What is sent of a form; what cannot be a session, the server says. */
export const sessionOf = (id: string, values: SessionValues): SessionAsSent => ({
  id,
  title: { en: values.titleEn, ko: values.titleKo },
  kind: values.kind,
  startsAt: `${values.day}T${values.begins}`,
  endsAt: `${values.lastDay}T${values.ends}`,
  cohorts: [...values.cohorts],
  participants: [...values.participants],
  instructors: [...values.instructors],
  ...(values.room === '' ? {} : { room: values.room }),
  ...(values.link.trim() === '' ? {} : { link: values.link.trim() }),
  ...(values.capacity.trim() === '' ? {} : { capacity: Number(values.capacity) }),
  language: values.language,
});

const longest = 50;

/** The name of a new session in addresses and tables: from its title, and no other's. */
export const newId = (title: string, taken: readonly string[]): string => {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  const name = (words ?? ['session']).join('-').slice(0, longest).replace(/-$/, '');
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(id)) return id;
  }
};

/** Sessions of a cohort on a day; without one of them, of all. */
export const fitting = <S extends Pick<Session, 'cohorts' | 'startsAt' | 'endsAt'>>(
  sessions: readonly S[],
  cohort: string,
  day: string,
): readonly S[] =>
  sessions.filter(
    ({ cohorts, startsAt, endsAt }) =>
      (cohort === '' || cohorts.some((one) => shareCohort(one, cohort))) &&
      (day === '' || (startsAt.slice(0, 10) <= day && day <= endsAt.slice(0, 10))),
  );

/** Which row is looked at when one has gone: the one after it, or the last. */
export const rowAfter = (ids: readonly string[], gone: string): string | undefined => {
  const at = ids.indexOf(gone);
  return ids[at + 1] ?? ids[at - 1];
};
