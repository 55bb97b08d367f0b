import type { Endorsement } from '../../../shared/domain/endorsement.ts';
import type { Guest } from '../../../shared/domain/guest.ts';
import { type AwaitedOf, awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import { isWithin, longestLead, type Reach } from '../../../shared/domain/reminders.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import type { RemindersDeps } from '../container.ts';
import { editionInReach } from '../editions-in-reach.ts';
import { everyPage } from '../every-page.ts';

const guestOf = ({ writer, applicationId, endorsementId }: Endorsement): Guest =>
  writer.officeId === undefined
    ? { kind: 'referee', applicationId, endorsementId }
    : { kind: 'office', officeId: writer.officeId };

/** A deadline that the edition has moved since stands as it was: so far back it is looked up again. */
const looksBack = 30 * 86_400_000;

/** Letters and references that are awaited, by the deadline that the edition has now. */
export const endorsements = async (
  deps: Pick<RemindersDeps, 'applications' | 'endorsements' | 'editions'>,
  reach: Reach,
): Promise<readonly AwaitedOf[]> => {
  const until = isoOf(reach.now + reach.ahead + longestLead);
  const pages = await everyPage((cursor) => deps.endorsements.due(until, cursor));
  const found: AwaitedOf[] = [];
  for (const { applicationId, endorsementId, dueAt } of pages.flatMap(({ cards }) => cards)) {
    if (Date.parse(dueAt) < reach.now - looksBack) continue;
    const endorsement = await deps.endorsements.get(applicationId, endorsementId);
    const edition =
      endorsement && (await editionInReach(deps.editions, endorsement.edition, reach));
    if (endorsement === undefined || edition === undefined) continue;
    const reader = {
      kind: 'guest',
      guest: guestOf(endorsement),
      name: endorsement.writer.name,
    } as const;
    const awaited = awaitedOf('endorsement', { edition, reader, endorsement });
    if (awaited === undefined || !isWithin(awaited, reach)) continue;
    const application = await deps.applications.get(applicationId);
    const still = { edition, reader, endorsement, application: application?.status };
    if (awaitedOf('endorsement', still) !== undefined) found.push(awaited);
  }
  return found;
};
