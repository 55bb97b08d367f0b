import { isAtRisk, ledgerOf } from '../../shared/domain/attendance-ledger.ts';
import { type Edition, trackOf } from '../../shared/domain/edition.ts';
import { seminarsFor } from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { lengthWithin, type Span } from '../../shared/domain/spans.ts';
import { isPresent, seminarSpan } from '../../shared/domain/training.ts';
import { staffStamp } from '../../shared/http/audited.ts';
import { recordEach, type Tally } from '../../shared/store/record-each.ts';
import { noteSeminar } from '../../shared/store/transitions/index.ts';
import type { TrainingDeps } from './deps.ts';

type Asked = Parameters<typeof staffStamp>[0] & { readonly receivedAt: number };

interface Presence {
  readonly edition: Edition;
  readonly seminar: string;
  /** When people were there, by application id. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** Seminars that count for all. */
  readonly excused: readonly string[];
}

/** The seminar with its track's rules, if the person's section is expected at it. */
export const expectedAt = (edition: Edition, { track, section }: Participant, id: string) => {
  const online = trackOf(edition, track)?.online;
  const seminar = online && seminarsFor(online, section).find((one) => one.id === id);
  return online && seminar && { online, seminar };
};

/** Whole minutes at a seminar, and whether they count. */
export const minutesAt = (
  edition: Edition,
  participant: Participant,
  { seminar, spans }: Pick<Presence, 'seminar' | 'spans'>,
) => {
  const expected = expectedAt(edition, participant, seminar);
  if (expected === undefined) return undefined;
  const window = seminarSpan(expected.seminar, edition.timeZone);
  const present = lengthWithin(spans.get(participant.applicationId) ?? [], window);
  return {
    minutes: Math.floor(present / 60_000),
    counts: isPresent(expected.online, present, window),
  };
};

/** The person as they will stand when this is recorded, to see whether nothing may be missed any more. */
const warned = (
  participant: Participant,
  { edition, seminar, excused }: Presence,
  minutes: number,
  now: number,
): boolean => {
  const online = trackOf(edition, participant.track)?.online;
  if (online === undefined || participant.attendanceWarnedAt !== undefined) return false;
  const seminarMinutes = { ...participant.seminarMinutes, [seminar]: minutes };
  const rules = { zone: edition.timeZone, excused };
  return isAtRisk(ledgerOf(online, { ...participant, seminarMinutes }, rules, now));
};

/**
 * Records for each of these people how long they were at a seminar, and whether it counts. What is
 * recorded already stays as it is; whoever can miss nothing more is warned, once.
 */
export const recordPresence = (
  deps: Pick<TrainingDeps, 'participants' | 'ids'>,
  request: Asked,
  presence: Presence,
  people: readonly string[],
): Promise<Tally> => {
  const { edition, seminar } = presence;
  return recordEach(deps.participants, people, {
    edition: edition.edition,
    wrongStage: 'not-in-training',
    additionFor: (participant) => {
      const was = minutesAt(edition, participant, presence);
      if (was === undefined) return 'not-expected';
      const { minutes, counts } = was;
      const attended = participant.seminarsAttended.includes(seminar);
      if (participant.seminarMinutes?.[seminar] === minutes && (attended || !counts)) {
        return 'already';
      }
      const stamp = staffStamp(request, deps.ids, {
        action: 'seminar-attendance-recorded',
        after: { seminar, minutes, counts },
      });
      const warns =
        !counts && !attended && warned(participant, presence, minutes, request.receivedAt);
      return noteSeminar(participant, stamp, { seminar, minutes, counts, warns });
    },
  });
};
