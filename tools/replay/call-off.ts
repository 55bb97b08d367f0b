/** What the office does once a section has arrived: it calls off what those who did not come had arranged. */
import type { BoardRow } from '../../shared/domain/journey-board.ts';
import { allPages, type World } from './world.ts';

/** Calls off the tickets and rooms of a section that the journey board names. */
export const callOff = async (
  world: World,
  within: { readonly track: string; readonly section: string },
): Promise<void> => {
  const { coordinator } = world.staff;
  const path = `/staff/editions/${world.edition.edition}/journey-board`;
  const rows = await allPages(coordinator, path, ({ people }) => people as readonly BoardRow[]);
  for (const { applicationId, track, section, items } of rows) {
    if (track !== within.track || section !== within.section) continue;
    for (const { item, state } of items) {
      if (state !== 'to-call-off') continue;
      await coordinator.need('PUT', `/staff/participants/${applicationId}/called-off/${item}`, {});
    }
  }
};
