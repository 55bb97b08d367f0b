import type { EditionApplied } from '../../events/edition-applied.ts';
import { type Edition, sectionOf } from '../../shared/domain/edition.ts';
import { proposalDueAt } from '../../shared/domain/journey.ts';
import {
  concerns,
  type DatesToConfirm,
  hasPromisedToCome,
  type MovedDate,
} from '../../shared/domain/moved-dates.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { EventOutcome } from '../../shared/runtime/event-handler.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import { type DateMoves, moveDates, type Stamp } from '../../shared/store/transitions/index.ts';
import { changeByTime } from './change-by-time.ts';
import type { JourneyDeps } from './deps.ts';

export interface MoveDatesDeps extends Pick<JourneyDeps, 'editions' | 'ids'> {
  readonly participants: Pick<ParticipantRepository, 'get' | 'record' | 'page'>;
}

/** Before every deadline: what time brings about is then always still to come. */
const beforeAll = isoOf(0);

/** The next deadline by the edition's present dates; undefined where it stays what it is. */
const deadlineOf = (participant: Participant, edition: Edition): string | undefined => {
  const change = changeByTime(participant, edition, { at: beforeAll, eventId: '' });
  if (change === undefined || 'to' in change) return undefined;
  const { due } = change;
  return typeof due === 'string' && due !== participant.dueAt ? due : undefined;
};

/** A first version may be handed in for longer; never for less time than the person was told. */
const laterProposal = (participant: Participant, edition: Edition): string | undefined => {
  const { stage, proposal, track } = participant;
  const due = proposalDueAt(edition, track);
  return stage === 'writing-proposal' &&
    proposal?.round === 0 &&
    due !== undefined &&
    due > Date.parse(proposal.dueAt)
    ? isoOf(due)
    : undefined;
};

/** What the person is asked, where the days to which they promised to come are others now. */
const toConfirm = (
  participant: Participant,
  edition: Edition,
  moved: readonly MovedDate[],
  askedAt: string,
): DatesToConfirm | undefined => {
  const { stage, track, section, datesToConfirm } = participant;
  const visit = sectionOf(edition, track, section)?.visit;
  const old = (date: MovedDate['date']) => moved.find((one) => one.date === date)?.before;
  const [from, to] = [old('visit-begins'), old('visit-ends')];
  if (visit === undefined || !hasPromisedToCome(stage)) return undefined;
  if (from === undefined && to === undefined) return undefined;
  // Whoever has not answered yet promised to come on the days before that.
  const promised =
    datesToConfirm !== undefined && datesToConfirm.confirmedAt === undefined
      ? datesToConfirm.before
      : { from: from ?? visit.from, to: to ?? visit.to };
  return { visit: { from: visit.from, to: visit.to }, before: promised, askedAt };
};

const movesOf = (
  participant: Participant,
  edition: Edition,
  version: number,
  moved: readonly MovedDate[],
  { at }: Stamp,
): DateMoves => {
  const confirm = toConfirm(participant, edition, moved, at);
  const later = laterProposal(participant, edition);
  const due = later ?? deadlineOf(participant, edition);
  return {
    ...{ version, moved },
    ...(confirm === undefined ? {} : { toConfirm: confirm }),
    ...(later === undefined ? {} : { proposalDueAt: later }),
    ...(due === undefined ? {} : { due }),
  };
};

/** Moves one participant; reads again when somebody wrote in between. */
const moveOne = async (
  deps: MoveDatesDeps,
  applicationId: string,
  { edition, version, moved }: Moves,
  at: string,
): Promise<boolean> => {
  for (;;) {
    const participant = await deps.participants.get(applicationId);
    if (participant === undefined || (participant.datesToldOf ?? 0) >= version) return false;
    const own = moved.filter((date) => concerns(date, participant));
    if (own.length === 0) return false;
    const stamp = { at, eventId: deps.ids.newId() };
    const moves = movesOf(participant, edition, version, own, stamp);
    const outcome = await deps.participants.record(
      applicationId,
      moveDates(participant, stamp, moves),
    );
    if (outcome !== 'changed' && outcome !== 'wrong-stage') return typeof outcome !== 'string';
  }
};

interface Moves {
  readonly edition: Edition;
  readonly version: number;
  readonly moved: readonly MovedDate[];
}

/**
 * An edition is in force that has moved dates: whoever they concern follows them, with their next
 * deadline, and is told once; who promised to come on days that are others now is asked again.
 */
export const followMovedDates =
  (deps: MoveDatesDeps) =>
  async ({ edition: id, time, data }: EditionApplied): Promise<EventOutcome> => {
    const moved = (data.moved ?? []) as readonly MovedDate[];
    if (moved.length === 0) return 'nothing-moved';
    const { edition } = (await deps.editions.get(id)) ?? {};
    if (edition === undefined) return 'unknown';
    const moves = { edition, version: data.version, moved };
    const cards = await everyParticipant(deps.participants, id);
    const concerned = cards.filter((card) => moved.some((date) => concerns(date, card)));
    let count = 0;
    await inParallel(concerned, 16, async ({ applicationId }) => {
      if (await moveOne(deps, applicationId, moves, time)) count += 1;
    });
    return `moved-${count}`;
  };
