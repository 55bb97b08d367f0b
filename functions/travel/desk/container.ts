import { sealedFields } from '../../../shared/runtime/sealed-fields.ts';
import { createAuditRepository } from '../../../shared/store/audit-repository.ts';
import { cpiTable } from '../../../shared/store/client.ts';
import { container as own } from '../container.ts';
import type { DeskDeps } from './deps.ts';

let deps: DeskDeps | undefined;

/** What the office's function runs on, wired on first use. */
export const container = (): DeskDeps => {
  deps ??= { ...own(), sealing: sealedFields(), audit: createAuditRepository(cpiTable()) };
  return deps;
};
