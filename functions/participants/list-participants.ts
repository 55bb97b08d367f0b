import type { ParticipantCard } from '../../shared/domain/participant-card.ts';
import { sectionsHeld } from '../../shared/domain/partner-scope.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { confinedTo } from '../../shared/http/section-scope.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import type { ParticipantsDeps } from './deps.ts';
import type { routes } from './routes.ts';

type Deps = Pick<ParticipantsDeps, 'participants' | 'editions'>;

/** How far somebody is with the journey is on the journey board, for the office alone; what they have answered is theirs. */
const rowOf =
  (now: string) =>
  ({
    travel: _travel,
    calledOff: _calledOff,
    evaluated: _evaluated,
    ...card
  }: ParticipantCard) => ({
    ...card,
    late: card.dueAt !== undefined && card.dueAt < now,
  });

/** What the office alone judges or has to see to: how a proposal was scored, the visa, what is amiss. */
const rowForPartner = ({
  visa: _visa,
  attention: _attention,
  proposal,
  ...card
}: ParticipantCard) =>
  proposal === undefined
    ? card
    : {
        ...card,
        proposal: { version: proposal.version, round: proposal.round, dueAt: proposal.dueAt },
      };

/** The part of the board that a partner sees: the people of its own sections, and nobody else. */
const ownBoard = async (
  deps: Deps,
  organisations: readonly string[],
  { params, query, receivedAt }: RequestOf<typeof routes.listParticipants>,
): Promise<Reply> => {
  const record = await deps.editions.get(params.edition);
  const own = record === undefined ? [] : sectionsHeld(organisations, record.edition);
  const asked = own.filter(
    ({ track, section }) =>
      (query.track ?? track) === track && (query.section ?? section) === section,
  );
  if (asked.length === 0) return refused(notFound);
  const boards = await Promise.all(
    asked.map((one) => everyParticipant(deps.participants, params.edition, { within: one })),
  );
  const rows = boards.flat().map(rowForPartner);
  return ok({ participants: rows.map(rowOf(isoOf(receivedAt))) });
};

/**
 * The journey board: one query. The stage on it is the one that the workflow moves on, so the board
 * is the workflow's state; `late` says that a deadline has passed without its consequence yet.
 */
export const listParticipants =
  (deps: Deps) =>
  async (request: RequestOf<typeof routes.listParticipants>): Promise<Reply> => {
    const organisations = confinedTo(request.principal);
    if (organisations !== undefined) return ownBoard(deps, organisations, request);
    const { track, section, cursor } = request.query;
    const within = track && { track, ...(section === undefined ? {} : { section }) };
    const page = await deps.participants.page(request.params.edition, {
      ...(within ? { within } : {}),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return ok({ ...page, participants: page.participants.map(rowOf(isoOf(request.receivedAt))) });
  };
