import type { Envelope } from '../../events/envelope.ts';
import type { AuditRepository } from '../../shared/store/audit-repository.ts';

/** Enters what staff did, as the event of the change tells it; told again, it is the same line. */
export const recordEvent =
  ({ audit: log }: { readonly audit: Pick<AuditRepository, 'record'> }) =>
  async ({ id, time, edition, subject, audit }: Envelope): Promise<'recorded' | 'not-by-staff'> => {
    if (audit === undefined) return 'not-by-staff';
    const { by, action, before, after, why } = audit;
    await log.record({
      ...{ id, at: time, edition, subject, action, by },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(why === undefined ? {} : { why }),
    });
    return 'recorded';
  };
