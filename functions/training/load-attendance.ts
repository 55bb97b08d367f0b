import { ledgerOf } from '../../shared/domain/attendance-ledger.ts';
import { type Edition, trackOf } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { excusedSeminars } from '../../shared/domain/seminar-excuse.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { TrainingDeps } from './deps.ts';

/** A person's attendance with all that it is worked out from. */
export interface HeldAttendance {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly excused: readonly string[];
}

/** Undefined where there is no such person. */
export const loadAttendance = async (
  { participants, editions, seminars }: TrainingDeps,
  applicationId: string,
): Promise<HeldAttendance | undefined> => {
  const participant = await participants.get(applicationId);
  if (participant === undefined) return undefined;
  const [record, excuses] = await Promise.all([
    editions.get(participant.edition),
    seminars.excuses(participant.edition),
  ]);
  if (record === undefined) throw new Error(`Edition ${participant.edition} is gone`);
  return { participant, edition: record.edition, excused: excusedSeminars(excuses) };
};

const appealsOf = ({ appeals = {} }: Participant) =>
  Object.entries(appeals).map(([session, { text, madeAt, answer }]) => ({
    ...{ session, text, madeAt },
    ...(answer === undefined ? {} : { answer }),
  }));

/** The attendance as staff see it. */
export const attendanceData = ({ participant, edition, excused }: HeldAttendance, now: Instant) => {
  const { applicationId, name, track, section, stage } = participant;
  const online = trackOf(edition, track)?.online;
  const rules = { zone: edition.timeZone, excused };
  return {
    ...{ applicationId, name, track, section, stage },
    ...(online === undefined ? {} : ledgerOf(online, participant, rules, now)),
    appeals: appealsOf(participant),
  };
};
