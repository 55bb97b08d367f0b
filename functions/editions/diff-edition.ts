import { diffEditions } from '../../shared/domain/edition-diff.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { checkFile, checkSuccession } from './check-file.ts';
import type { Deps } from './deps.ts';
import type { routes } from './routes.ts';

/** What applying the file would change. `version` is the one in force, 0 for a new edition. */
export const diffEdition =
  ({ editions }: Deps) =>
  async ({ params, body, receivedAt }: RequestOf<typeof routes.diffEdition>): Promise<Reply> => {
    const checked = checkFile(params.edition, body);
    if (!checked.ok) return refused(checked.problem);
    const current = await editions.get(params.edition);
    const broken = checkSuccession(current?.edition, checked.edition, receivedAt);
    if (broken !== undefined) return refused(broken);
    return ok({
      edition: params.edition,
      version: current?.version ?? 0,
      changes: diffEditions(current?.edition, checked.edition),
    });
  };
