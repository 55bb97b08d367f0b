import type { ParticipationEntry } from '../../shared/domain/participation.ts';
import type { ParticipantStage } from '../../shared/domain/stages.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ParticipantsDeps } from './deps.ts';
import type { routes } from './routes.ts';

const byStage = (
  entries: readonly ParticipationEntry[],
  track: string,
): Partial<Record<ParticipantStage, number>> => {
  const counts: Partial<Record<ParticipantStage, number>> = {};
  for (const { stage } of entries.filter((entry) => entry.track === track)) {
    counts[stage] = (counts[stage] ?? 0) + 1;
  }
  return counts;
};

/** How many applications and participants stand where; participants from the read model. */
export const showFigures =
  (deps: Pick<ParticipantsDeps, 'editions' | 'applicationCounts' | 'participation'>) =>
  async ({ params }: RequestOf<typeof routes.showFigures>): Promise<Reply> => {
    const [record, participation] = await Promise.all([
      deps.editions.get(params.edition),
      deps.participation.get(params.edition),
    ]);
    if (record === undefined) return refused(notFound);
    const entries = Object.values(participation);
    const tracks = await Promise.all(
      record.edition.tracks.map(async ({ id }) => ({
        track: id,
        applications: await deps.applicationCounts(params.edition, id),
        participants: byStage(entries, id),
      })),
    );
    return ok({ edition: params.edition, tracks });
  };
