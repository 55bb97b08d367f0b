import { mayBeOfferedOn } from '../../shared/domain/journey.ts';
import { promotedInto } from '../../shared/domain/selection-record.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { nextPromotion } from '../../shared/domain/waitlist.ts';
import type { SelectionDeps } from './deps.ts';
import type { LoadedTrack } from './load-track.ts';
import { allocationOf } from './release-people.ts';

type Deps = Pick<SelectionDeps, 'applications' | 'selections' | 'ids'>;

/**
 * Gives the free places of a track to the next on the waitlist who fit, each in one transaction on
 * the record that was read: when another promotion was first, it looks again. Nobody is promoted
 * once there is no time left for a visa and a start. Returns how many people were.
 */
export const fillVacancies = async (
  deps: Deps,
  { edition, track }: Pick<LoadedTrack, 'edition' | 'track'>,
  now: number,
): Promise<number> => {
  if (!mayBeOfferedOn(edition, track.id, now)) return 0;
  /** People who left the waitlist without a place: they withdrew. */
  const out = new Set<string>();
  for (let promoted = 0; ; ) {
    const record = await deps.selections.get(edition.edition, track.id);
    if (record?.release === undefined) return promoted;
    const list = await deps.selections.listOf(record);
    const next = nextPromotion(track, list, record.vacancies, ({ applicationId }) =>
      out.has(applicationId),
    );
    if (next === undefined) return promoted;

    const { vacancy, person } = next;
    const application = await deps.applications.get(person.applicationId);
    if (application?.status !== 'waitlisted') {
      out.add(person.applicationId);
      continue;
    }
    const changed = promotedInto(record, vacancy, person.applicationId);
    const place = allocationOf(deps, application, person.section, isoOf(now));
    if (await deps.selections.promote(changed, place)) promoted += 1;
  }
};
