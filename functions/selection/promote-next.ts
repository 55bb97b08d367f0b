import type { PlaceReleased } from '../../events/place-released.ts';
import { mayBeOfferedOn } from '../../shared/domain/journey.ts';
import { vacated } from '../../shared/domain/selection-record.ts';
import type { Vacancy } from '../../shared/domain/waitlist.ts';
import type { PromotionDeps, SelectionDeps } from './deps.ts';
import { fillVacancies } from './fill-vacancies.ts';
import { loadTrack } from './load-track.ts';

/** Notes a vacancy, once per person; `false` where no decisions were released. */
const noteVacancy = async (
  { selections }: Pick<SelectionDeps, 'selections'>,
  edition: string,
  track: string,
  vacancy: Vacancy,
): Promise<boolean> => {
  for (;;) {
    const record = await selections.get(edition, track);
    if (record?.release === undefined) return false;
    const next = vacated(record, vacancy);
    if (next === record || (await selections.replace(next))) return true;
  }
};

/**
 * A released place goes to the next on the waitlist who fits. The vacancy is noted first and filled
 * second, so that an event that comes twice, or again after a crash, promotes one person.
 */
export const promoteNext =
  (deps: Omit<PromotionDeps, 'reviews' | 'clock'>) =>
  async ({ id, subject, edition, data }: PlaceReleased, now: number): Promise<string> => {
    const found = await loadTrack(deps, edition, data.track);
    if (found === undefined) return 'no-such-track';
    if (!mayBeOfferedOn(found.edition, data.track, now)) return 'too-late';
    const vacancy = { released: subject, section: data.section, eventId: id };
    if (!(await noteVacancy(deps, edition, data.track, vacancy))) return 'no-waitlist';
    return (await fillVacancies(deps, found, now)) > 0 ? 'promoted' : 'nobody-fits';
  };
