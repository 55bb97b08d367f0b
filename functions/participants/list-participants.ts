import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { ParticipantsDeps } from './deps.ts';
import type { routes } from './routes.ts';

/**
 * The journey board: one query. The stage on it is the one that the workflow moves on, so the board
 * is the workflow's state; `late` says that a deadline has passed without its consequence yet.
 */
export const listParticipants =
  ({ participants }: Pick<ParticipantsDeps, 'participants'>) =>
  async (request: RequestOf<typeof routes.listParticipants>): Promise<Reply> => {
    const { track, section, cursor } = request.query;
    const within = track && { track, ...(section === undefined ? {} : { section }) };
    const page = await participants.page(request.params.edition, {
      ...(within ? { within } : {}),
      ...(cursor === undefined ? {} : { cursor }),
    });
    const now = isoOf(request.receivedAt);
    return ok({
      ...page,
      participants: page.participants.map((card) => ({
        ...card,
        late: card.dueAt !== undefined && card.dueAt < now,
      })),
    });
  };
