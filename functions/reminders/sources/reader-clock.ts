import type { Edition } from '../../../shared/domain/edition.ts';
import { zoneOf } from '../../../shared/domain/quiet-hours.ts';
import type { AwaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import type { RemindersDeps } from '../container.ts';

/** The same with the applicant's name, and by the clock that they have chosen or their country has. */
export const withClockOf = async (
  deps: Pick<RemindersDeps, 'applications'>,
  awaited: AwaitedOf,
  edition: Pick<Edition, 'timeZone'>,
): Promise<AwaitedOf> => {
  if (awaited.reader.kind !== 'dossier') return awaited;
  const { applicationId } = awaited.reader;
  const { name, country, timeZone } = (await deps.applications.get(applicationId)) ?? {};
  const reader = { kind: 'dossier', applicationId, name, country, timeZone } as const;
  return { ...awaited, reader, zone: zoneOf(reader, edition) };
};
