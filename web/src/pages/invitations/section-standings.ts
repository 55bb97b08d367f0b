import type { Edition, Track } from '../../../../shared/domain/edition.ts';
import { placesForVisit } from '../../../../shared/domain/invitation.ts';
import { planOf, stageBeforeVisit } from '../../../../shared/domain/journey.ts';
import { finalStages } from '../../../../shared/domain/stages.ts';
import type { BoardRow } from '../../api/answers.ts';

export interface SectionStanding {
  readonly section: string;
  readonly places: number;
  /** Hold an invitation. */
  readonly held: number;
  readonly free: number;
  /** Could be invited now. */
  readonly ready: number;
  /** May still become ready. */
  readonly onTheWay: number;
}

const gaveUp: readonly BoardRow['stage'][] = ['visa-refused', 'withdrawn'];

/** How the travelling sections of a track stand, counted from the board; the server counts again. */
export const sectionStandings = (
  edition: Edition,
  track: Track,
  people: readonly BoardRow[],
): readonly SectionStanding[] =>
  track.sections
    .filter(({ visit }) => visit !== undefined)
    .map((section) => {
      const before = stageBeforeVisit(planOf(edition, { track: track.id, section: section.id }));
      const own = people.filter((one) => one.section === section.id);
      const held = own.filter(
        ({ invitedAt, stage }) => invitedAt !== undefined && !gaveUp.includes(stage),
      ).length;
      const ready = own.filter(({ stage }) => stage === before).length;
      const pending = own.filter(
        ({ invitedAt, stage }) => invitedAt === undefined && !finalStages.includes(stage),
      ).length;
      const places = placesForVisit(section);
      return {
        section: section.id,
        places,
        held,
        free: Math.max(0, places - held),
        ready,
        onTheWay: pending - ready,
      };
    });
