import { httpHandler } from '../../shared/http/http-handler.ts';
import type { AuditRepository } from '../../shared/store/audit-repository.ts';
import { listAudit } from './list-audit.ts';
import { routes } from './routes.ts';

/** The context's HTTP API on the given ports. */
export const auditApi = (deps: () => { readonly audit: Pick<AuditRepository, 'page'> }) =>
  httpHandler(routes, { endpoints: () => ({ listAudit: listAudit(deps()) }) });
