import { boardRow, lateFirst } from '../../shared/domain/journey-board.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ParticipantsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** An edition's people fit on one page, so that who is late anywhere is on top of it. */
const pageSize = 500;

/**
 * The journey board of the office: one query for a page. Stage, waits and items are read from the
 * item that the workflow moves on, so that the board is its state.
 */
export const showBoard =
  (deps: Pick<ParticipantsDeps, 'participants' | 'editions'>) =>
  async ({ params, query, receivedAt }: RequestOf<typeof routes.showBoard>): Promise<Reply> => {
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const { participants, cursor } = await deps.participants.page(params.edition, {
      limit: pageSize,
      ...(query.cursor === undefined ? {} : { cursor: query.cursor }),
    });
    const rows = participants.map((card) => boardRow(card, record.edition, receivedAt));
    return ok({ people: lateFirst(rows), ...(cursor === undefined ? {} : { cursor }) });
  };
