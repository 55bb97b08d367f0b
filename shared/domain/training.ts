/** Online training as a person sees it: whether it is open to them, what they have done, what is next. */
import type { Edition, Module, OnlineStage, Seminar } from './edition.ts';
import {
  enoughOf,
  onlineAttendanceOf,
  seminarsFor,
  trainingEndsAt,
  trainingOpensAt,
} from './journey.ts';
import type { Participant } from './participant.ts';
import type { ParticipantStage } from './stages.ts';
import type { Study } from './study.ts';
import { type Instant, instantOf } from './time.ts';

export type TrainingState =
  /** The edition has no online stage for the person's track. */
  'none' | 'not-open' | 'open' | 'closed';

const beforeTraining: readonly ParticipantStage[] = ['allocated', 'offered', 'accepted'];

/** Whether the training is open to a person: the edition's period, and where the person stands. */
export const trainingStateAt = (
  edition: Edition,
  { track, stage }: Pick<Participant, 'track' | 'stage'>,
  now: Instant,
): TrainingState => {
  const opensAt = trainingOpensAt(edition, track);
  const endsAt = trainingEndsAt(edition, track);
  if (opensAt === undefined || endsAt === undefined) return 'none';
  if (now >= endsAt) return 'closed';
  if (beforeTraining.includes(stage)) return 'not-open';
  if (stage !== 'in-online-training') return 'closed';
  return now < opensAt ? 'not-open' : 'open';
};

export interface TrainingProgress {
  /** Modules done and seminars attended, of those that the person's section is expected at. */
  readonly present: number;
  readonly expected: number;
  /** Percent with one decimal, rounded down. */
  readonly attendance: number;
  readonly needed: number;
  /** How many more are enough. */
  readonly missing: number;
}

type Trainee = Pick<Participant, 'section' | 'modulesDone' | 'seminarsAttended'>;

/** What a person has done so far, against what completes the training. */
export const trainingProgress = (online: OnlineStage, person: Trainee): TrainingProgress => {
  const seminars = seminarsFor(online, person.section);
  const expected = online.modules.length + seminars.length;
  const present =
    online.modules.filter(({ id }) => person.modulesDone.includes(id)).length +
    seminars.filter(({ id }) => person.seminarsAttended.includes(id)).length;
  return {
    present,
    expected,
    attendance: onlineAttendanceOf(online, person),
    needed: online.attendanceNeeded,
    missing: Math.max(0, enoughOf(expected, online.attendanceNeeded) - present),
  };
};

export type TrainingStep =
  | { readonly kind: 'module'; readonly module: Module }
  | { readonly kind: 'seminar'; readonly seminar: Seminar };

/**
 * What to do next: the seminar that is being held, else a module, one that was begun first, else the
 * next seminar.
 */
export const nextTrainingStep = (
  online: OnlineStage,
  zone: string,
  person: Trainee,
  now: Instant,
  study?: Pick<Study, 'modules'>,
): TrainingStep | undefined => {
  const ahead = seminarsFor(online, person.section)
    .filter(({ endsAt }) => now < instantOf(endsAt, zone))
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const [seminar] = ahead;
  const open = online.modules.filter(({ id }) => !person.modulesDone.includes(id));
  const module = open.find(({ id }) => study?.modules[id] !== undefined) ?? open[0];
  if (seminar !== undefined) {
    const isHeld = instantOf(seminar.startsAt, zone) <= now;
    if (isHeld || module === undefined) return { kind: 'seminar', seminar };
  }
  return module && { kind: 'module', module };
};
