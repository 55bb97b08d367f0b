import type { ParticipantStage } from '../../shared/domain/stages.ts';
import type { Person } from './person.ts';
import { allPages, type World } from './world.ts';

interface BoardRow {
  readonly applicationId: string;
  readonly track: string;
  readonly section: string;
  readonly stage: ParticipantStage;
}

/** Who stands at a stage now, as the journey board shows it. */
export const standing = async (
  world: World,
  stage: ParticipantStage,
  within: { readonly track: string; readonly section?: string },
): Promise<readonly Person[]> => {
  const path = `/staff/editions/${world.edition.edition}/participants`;
  const rows = await allPages(
    world.staff.coordinator,
    path,
    ({ participants }) => participants as BoardRow[],
  );
  return rows
    .filter(
      (row) =>
        row.stage === stage &&
        row.track === within.track &&
        (within.section === undefined || row.section === within.section),
    )
    .map(({ applicationId }) => world.personOf(applicationId));
};
