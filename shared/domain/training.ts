/** Online training as a person sees it: whether it is open to them, what they have done, what is next. */
import type { Edition, Module, OnlineStage, Seminar } from './edition.ts';
import { seminarsFor, trainingEndsAt, trainingOpensAt } from './journey.ts';
import type { Participant } from './participant.ts';
import { reaches } from './share.ts';
import type { Span } from './spans.ts';
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

/** When a seminar is held. */
export const seminarSpan = ({ startsAt, endsAt }: Seminar, zone: string): Span => [
  instantOf(startsAt, zone),
  instantOf(endsAt, zone),
];

const usualPresence = 80;

/** Share of a seminar, in percent, with which it counts. */
export const presenceNeeded = ({ presenceNeeded: needed }: OnlineStage): number =>
  needed ?? usualPresence;

/** Whether time spent at a seminar is enough for it to count. */
export const isPresent = (online: OnlineStage, time: number, [from, to]: Span): boolean =>
  time > 0 && reaches(time, to - from, presenceNeeded(online));

type Trainee = Pick<Participant, 'section' | 'modulesDone'>;

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
