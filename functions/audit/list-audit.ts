import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { AuditRepository } from '../../shared/store/audit-repository.ts';
import type { routes } from './routes.ts';

/** A page of the log: what staff decided, overrode and read. */
export const listAudit =
  ({ audit }: { readonly audit: Pick<AuditRepository, 'page'> }) =>
  async ({ params, query }: RequestOf<typeof routes.listAudit>): Promise<Reply> =>
    ok(await audit.page(params.edition, query));
