import { retentionDay, retentionKinds } from '../../shared/domain/retention.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { RetentionDeps } from './deps.ts';
import type { routes } from './routes.ts';

/** Each kind of data with its day, and how much of it was deleted then. */
export const showRetention =
  (deps: Pick<RetentionDeps, 'editions' | 'retention'>) =>
  async ({ params }: RequestOf<typeof routes.showRetention>): Promise<Reply> => {
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const proofs = await deps.retention.proofs(params.edition);
    return ok({
      kinds: retentionKinds.map((kind) => {
        const found = proofs.find((one) => one.kind === kind);
        const day = retentionDay(record.edition, kind);
        if (found === undefined) return { kind, day };
        const { people, files, day: sweptFor, sweptAt } = found;
        return { kind, day, proof: { people, files, day: sweptFor, sweptAt } };
      }),
    });
  };
