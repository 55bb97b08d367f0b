/** What participants ask of the office: that a session counts although it was missed. */
import type { Ledger, LedgerLine, SessionKind } from './attendance-ledger.ts';
import { type Edition, trackOf } from './edition.ts';
import { trainingEndsAt } from './journey.ts';
import type { Participant } from './participant.ts';
import { quizStateAt, type Study } from './study.ts';
import { daysLater, type Instant } from './time.ts';

export const longestAppeal = 1500;

/** Names a session among modules and seminars, whose ids may be the same. */
export const sessionCode = (kind: SessionKind, id: string): string => `${kind}/${id}`;

/** The first moment at which nothing can be asked any more. */
export const appealsEndAt = (edition: Edition, track: string): Instant | undefined => {
  const endsAt = trainingEndsAt(edition, track);
  const days = trackOf(edition, track)?.online?.appealDays ?? 0;
  return endsAt === undefined ? undefined : daysLater(endsAt, days, edition.timeZone);
};

/** Appeals that the office has not answered. */
export const openAppeals = ({ appeals = {} }: Pick<Participant, 'appeals'>): readonly string[] =>
  Object.entries(appeals).flatMap(([session, { answer }]) =>
    answer === undefined ? [session] : [],
  );

/** A quiz that cannot be tried any more leaves a module to be done that cannot be. */
const isUsedUp = (
  { kind, id, state }: LedgerLine,
  edition: Edition,
  { track }: Participant,
  study: Study,
  now: Instant,
): boolean => {
  if (kind !== 'module' || state !== 'to-do') return false;
  const module = trackOf(edition, track)?.online?.modules.find((one) => one.id === id);
  return module?.quiz !== undefined && quizStateAt(study, module, now).state === 'used-up';
};

/** What a person may ask to be counted now: what was missed, each session once. */
export const appealable = (
  participant: Participant,
  { edition, ledger, study }: { edition: Edition; ledger: Ledger; study: Study },
  now: Instant,
): readonly LedgerLine[] => {
  const until = appealsEndAt(edition, participant.track);
  if (participant.stage !== 'in-online-training' || until === undefined || now >= until) return [];
  return ledger.lines.filter(
    (line) =>
      participant.appeals?.[sessionCode(line.kind, line.id)] === undefined &&
      (line.state === 'missed' || isUsedUp(line, edition, participant, study, now)),
  );
};
