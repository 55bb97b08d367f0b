/**
 * The timetable of an edition: what is held when, where, by whom and for whom. Moments are local
 * ones of the edition's zone. Online seminars belong to the edition file and stand in it too, so
 * that nobody is asked to be at two places; only what is written here can be moved here.
 */
import * as z from 'zod';
import type { Edition } from './edition.ts';
import { Identifier, LocalizedText, LocalMoment } from './edition-values.ts';

export const sessionKinds = [
  'lecture',
  'seminar',
  'workshop',
  'mentoring',
  'presentation',
  'exploration',
  'ceremony',
  'meal',
  'transfer',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** People who have the same timetable: a whole track (`experts`) or one section (`experts/paper`). */
export const Cohort = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, 'a track, or a track/section');

const ParticipantId = z.string().regex(/^[0-9A-Z]{5,32}$/);

const link = z
  .url({ protocol: /^https$/ })
  .max(500)
  .refine((address) => !/[\s"<>]/.test(address), 'an https address');

export const SessionInput = z
  .strictObject({
    id: Identifier.max(60),
    title: LocalizedText,
    kind: z.enum(sessionKinds),
    startsAt: LocalMoment,
    endsAt: LocalMoment,
    cohorts: z.array(Cohort).max(20).default([]),
    /** People who are asked beside the cohorts, such as the presenters of another section. */
    participants: z.array(ParticipantId).max(200).default([]),
    instructors: z.array(Identifier).max(20).default([]),
    room: Identifier.optional(),
    link: link.optional(),
    /** Seats; absent where everyone of the cohorts has one. */
    capacity: z.int().min(1).max(10_000).optional(),
    language: z.enum(['en', 'ko', 'fr', 'es', 'ar', 'ru']).default('en'),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, {
    path: ['endsAt'],
    message: 'The end has to come after the beginning.',
  })
  .refine(({ cohorts, participants }) => cohorts.length + participants.length > 0, {
    path: ['cohorts'],
    message: 'A session is for a cohort, or for people by name.',
  });
export type Session = Readonly<z.infer<typeof SessionInput>>;

/** A session as it stands on somebody's timetable. */
export interface Held extends Session {
  /** Held by the edition file and not to be changed in the timetable. */
  readonly fixed?: true;
}

const trackIn = (cohort: string): string => cohort.split('/')[0] ?? cohort;

/** Whether two cohorts have people in common. */
export const shareCohort = (one: string, other: string): boolean =>
  one === other || one === trackIn(other) || other === trackIn(one);

/** Whose timetable a session may stand on. */
export interface Attendee {
  readonly applicationId: string;
  readonly track: string;
  readonly section: string;
}

/** The cohort of a person. */
export const cohortOf = ({ track, section }: Omit<Attendee, 'applicationId'>): string =>
  `${track}/${section}`;

/** Whether a session is for a person: by cohort, or by name. */
export const isFor = (
  { cohorts, participants }: Pick<Session, 'cohorts' | 'participants'>,
  attendee: Attendee,
): boolean =>
  participants.includes(attendee.applicationId) ||
  cohorts.some((cohort) => shareCohort(cohort, cohortOf(attendee)));

/** Earliest first; what begins at the same minute, by its name. */
export const inTime = <S extends Pick<Session, 'id' | 'startsAt'>>(sessions: readonly S[]): S[] =>
  sessions.toSorted((a, b) =>
    a.startsAt === b.startsAt ? (a.id < b.id ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1,
  );

/** The real-time seminars of the online stage, as sessions; two tracks may each call one the same. */
const seminarSessions = (edition: Pick<Edition, 'tracks'>): readonly Held[] =>
  edition.tracks.flatMap(({ id: track, online }) =>
    (online?.seminars ?? []).map(({ id, title, startsAt, endsAt, sections }) => ({
      id: `${track}-${id}`,
      title,
      kind: 'seminar' as const,
      startsAt,
      endsAt,
      cohorts: sections === undefined ? [track] : sections.map((section) => `${track}/${section}`),
      participants: [],
      instructors: [],
      language: 'en' as const,
      fixed: true as const,
    })),
  );

/** Everything that is held, the edition's own seminars among it, earliest first. */
export const everythingHeld = (
  edition: Pick<Edition, 'tracks'>,
  sessions: readonly Session[],
): readonly Held[] => inTime([...seminarSessions(edition), ...sessions]);
