import type { Audit } from '../../events/audit.ts';
import type { StaffActed } from '../../events/staff-acted.ts';
import type { AuditEntry } from '../domain/audit.ts';
import { isoOf } from '../domain/time.ts';
import type { Ids } from '../runtime/ids.ts';
import type { Stamp } from '../store/transitions/change.ts';
import type { Principal } from './principal.ts';

/** What was done: its code, what stood before and after, and why. */
export type Deed = Omit<Audit, 'by'>;

interface Asked {
  readonly principal: Principal;
  readonly receivedAt: number;
}

/** The part of an event that the audit log is written from. */
export const auditOf = (principal: Principal, deed: Deed): Audit => {
  if (principal.kind !== 'staff') throw new Error(`Only staff are audited: ${deed.action}`);
  return { by: { sub: principal.sub, roles: [...principal.roles] }, ...deed };
};

/** The same of what applicants do themselves where somebody may later ask who it was. */
export const auditOfApplicant = (
  { applicationId }: { readonly applicationId: string },
  deed: Deed,
): Audit => ({ by: { sub: applicationId, roles: ['applicant'] }, ...deed });

/** Identity and moment of a change of a participant that staff make. */
export const staffStamp = (
  { principal, receivedAt }: Asked,
  ids: Pick<Ids, 'newId'>,
  deed: Deed,
): Stamp => ({ at: isoOf(receivedAt), eventId: ids.newId(), audit: auditOf(principal, deed) });

/** The event of a change that nothing but the audit log has to know of. */
export const staffActed = (
  { principal, receivedAt }: Asked,
  ids: Pick<Ids, 'newId'>,
  { subject, edition, ...deed }: Deed & { readonly subject: string; readonly edition: string },
): StaffActed => ({
  id: ids.newId(),
  type: 'StaffActed.v1',
  source: 'cpi.audit',
  time: isoOf(receivedAt),
  subject,
  edition,
  data: {},
  audit: auditOf(principal, deed),
});

/** An entry that is written by itself: of a reading, or of a removal of which nothing stays. */
export const auditLine = (
  { principal, receivedAt }: Asked,
  ids: Pick<Ids, 'newId'>,
  { subject, edition, ...deed }: Deed & { readonly subject: string; readonly edition: string },
): AuditEntry => ({
  id: ids.newId(),
  at: isoOf(receivedAt),
  edition,
  subject,
  ...auditOf(principal, deed),
});
