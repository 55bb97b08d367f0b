import type { AuditEntry } from '../../../shared/domain/audit.ts';
import { sortAt } from '../../../shared/domain/cursor.ts';
import {
  type AuditRepository,
  auditPage,
  auditSortOf,
} from '../../../shared/store/audit-repository.ts';

/** Audit logs in memory. */
export const inMemoryAuditRepository = (): AuditRepository => {
  const lines = new Map<string, AuditEntry>();
  return {
    record: async (entry) => {
      lines.set(`${entry.edition}#${auditSortOf(entry)}`, entry);
    },
    page: async (edition, { subject, cursor, limit = 50 } = {}) => {
      const until = cursor === undefined ? '~' : (sortAt(cursor) ?? '~');
      const found = [...lines.values()]
        .filter((entry) => entry.edition === edition && auditSortOf(entry) < until)
        .filter((entry) => subject === undefined || entry.subject === subject)
        .sort((a, b) => (auditSortOf(a) < auditSortOf(b) ? 1 : -1));
      return auditPage(found, limit);
    },
  };
};
