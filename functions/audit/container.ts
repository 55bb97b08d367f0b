import {
  type AuditRepository,
  createAuditRepository,
} from '../../shared/store/audit-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';

let wired: { readonly audit: AuditRepository } | undefined;

/** The ports of this function, wired on first use. */
export const container = () => {
  wired ??= { audit: createAuditRepository(cpiTable()) };
  return wired;
};
