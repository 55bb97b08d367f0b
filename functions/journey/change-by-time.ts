import { appealsEndAt, openAppeals } from '../../shared/domain/attendance-appeal.ts';
import { onlineAttendanceOf } from '../../shared/domain/attendance-ledger.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import { sectionOf, trackOf } from '../../shared/domain/edition.ts';
import {
  courseEndsAt,
  planOf,
  proposalDueAt,
  proposalOpensAt,
  revisionDueAt,
  stageBeforeProposal,
  trainingEndsAt,
  trainingOpensAt,
  visitAttendanceOf,
} from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { daysLater, type Instant, isoOf } from '../../shared/domain/time.ts';
import {
  type Addition,
  endCourse,
  endTraining,
  expireOffer,
  missProposal,
  openAppealWindow,
  openTraining,
  requestProposal,
  type Stamp,
  type Transition,
  waitUntil,
} from '../../shared/store/transitions/index.ts';

type Change = Transition | Addition;

const aDay = 86_400_000;

/** The change, when its moment has come; until then the moment is kept as the next deadline. */
const whenDue = (
  { stage }: Participant,
  { at }: Stamp,
  due: Instant,
  change: () => Change,
): Change => (Date.parse(at) >= due ? change() : waitUntil(stage, isoOf(due)));

const opening = (participant: Participant, edition: Edition, stamp: Stamp): Change | undefined => {
  const { track, stage } = participant;
  const plan = planOf(edition, participant);
  const opensAt = trainingOpensAt(edition, track);
  const endsAt = trainingEndsAt(edition, track);
  if (stage === 'accepted' && opensAt !== undefined && endsAt !== undefined) {
    return whenDue(participant, stamp, opensAt, () =>
      openTraining(participant, stamp, isoOf(endsAt)),
    );
  }
  const writingFrom = proposalOpensAt(edition, track);
  const dueAt = proposalDueAt(edition, track);
  if (writingFrom === undefined || dueAt === undefined) return undefined;
  if (stage !== stageBeforeProposal(plan)) return undefined;
  // Nobody is asked for something that is late already: who comes after the day gets a revision's.
  const now = Date.parse(stamp.at);
  const due = dueAt > now ? dueAt : revisionDueAt(edition, track, now);
  return whenDue(participant, stamp, writingFrom, () =>
    requestProposal(participant, stamp, plan, isoOf(due)),
  );
};

/** As long as somebody can still say why they were absent, and until they are answered. */
const appealed = (
  participant: Participant,
  edition: Edition,
  stamp: Stamp,
  attendance: number,
): Change | undefined => {
  const now = Date.parse(stamp.at);
  const until = appealsEndAt(edition, participant.track) ?? now;
  if (now < until) {
    return participant.appealsUntil === undefined
      ? openAppealWindow(participant, stamp, { attendance, until: isoOf(until) })
      : waitUntil(participant.stage, isoOf(until));
  }
  return openAppeals(participant).length > 0
    ? waitUntil(participant.stage, isoOf(now + aDay))
    : undefined;
};

const closingTraining = (
  participant: Participant,
  edition: Edition,
  stamp: Stamp,
  excused: readonly string[],
): Change | undefined => {
  const online = trackOf(edition, participant.track)?.online;
  const endsAt = trainingEndsAt(edition, participant.track);
  if (online === undefined || endsAt === undefined) return undefined;
  return whenDue(participant, stamp, endsAt, () => {
    const attendance = onlineAttendanceOf(online, participant, {
      zone: edition.timeZone,
      excused,
    });
    const passed = attendance >= online.attendanceNeeded;
    return (
      (passed ? undefined : appealed(participant, edition, stamp, attendance)) ??
      endTraining(participant, stamp, { attendance, passed })
    );
  });
};

/** Who handed in nothing has missed it once the office cannot give them more time any more. */
const closingProposal = (participant: Participant, edition: Edition, stamp: Stamp): Change => {
  const { track, proposal } = participant;
  const graceDays = trackOf(edition, track)?.proposal?.graceDays;
  if (graceDays === undefined || proposal === undefined) return missProposal(participant, stamp);
  const dueAt = Date.parse(proposal.dueAt);
  const until =
    Date.parse(stamp.at) < dueAt ? dueAt : daysLater(dueAt, graceDays, edition.timeZone);
  return whenDue(participant, stamp, until, () => missProposal(participant, stamp));
};

const closingCourse = (
  participant: Participant,
  edition: Edition,
  stamp: Stamp,
): Change | undefined => {
  const visit = sectionOf(edition, participant.track, participant.section)?.visit;
  const endsAt = courseEndsAt(edition, participant);
  if (visit === undefined || endsAt === undefined) return undefined;
  return whenDue(participant, stamp, endsAt, () =>
    endCourse(participant, stamp, visitAttendanceOf(visit, participant)),
  );
};

/**
 * What time alone brings about for a person, at the moment of the stamp: the change that is due, or
 * the moment at which the next one will be. The edition's present dates decide, so that a date that
 * was moved later is waited for. Undefined where nothing comes by itself.
 */
export const changeByTime = (
  participant: Participant,
  edition: Edition,
  stamp: Stamp,
  /** Seminars that count for all who were expected. */
  excused: readonly string[] = [],
): Change | undefined => {
  switch (participant.stage) {
    case 'offered':
      return expireOffer(participant, stamp);
    case 'accepted':
    case 'trained-online':
      return opening(participant, edition, stamp);
    case 'in-online-training':
      return closingTraining(participant, edition, stamp, excused);
    case 'writing-proposal':
      return closingProposal(participant, edition, stamp);
    case 'in-korea':
      return closingCourse(participant, edition, stamp);
    default:
      return undefined;
  }
};
