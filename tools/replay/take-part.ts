/** What the office records: seminars, invitations, arrivals, days, CPI Day. */
import type { Section, Track } from '../../shared/domain/edition.ts';
import { programmeDays } from '../../shared/domain/journey.ts';
import type { ParticipantStage } from '../../shared/domain/stages.ts';
import { inParallel } from './agenda.ts';
import type { Person } from './person.ts';
import { allPages, hour, momentIn, type World } from './world.ts';

interface BoardRow {
  readonly applicationId: string;
  readonly track: string;
  readonly section: string;
  readonly stage: ParticipantStage;
}

/** Who stands at a stage now, as the journey board shows it. */
const standing = async (
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

const idsOf = (people: readonly Person[]): readonly (string | undefined)[] =>
  people.map(({ applicationId }) => applicationId);

/** Plans the register of each seminar, an hour after its end. */
export const planSeminars = (world: World, track: Track): void => {
  for (const { id, endsAt } of track.online?.seminars ?? []) {
    world.agenda.add({
      at: momentIn(world, endsAt) + hour,
      label: `${track.id}: who was at ${id}`,
      run: async () => {
        const there = await standing(world, 'in-online-training', { track: track.id });
        const present = there.filter(({ plan }) => !plan.online.missedSeminars.includes(id));
        const path = `/staff/editions/${world.edition.edition}/seminars/${id}/attendance`;
        await world.staff.coordinator.need('PUT', path, { present: idsOf(present) });
      },
    });
  }
};

/** Plans the outstanding proposals and the invitations of a track. */
export const planInvitations = (world: World, track: Track): void => {
  const { edition } = world.edition;
  const { proposal, visit } = track;
  const { coordinator } = world.staff;
  const revisions = proposal === undefined ? 0 : proposal.revisions * (proposal.revisionDays + 2);
  const decided =
    proposal === undefined ? 0 : momentIn(world, proposal.reviewDueAt) + revisions * 24 * hour;
  const inviteAt = visit === undefined ? decided : momentIn(world, visit.inviteAt);
  if (proposal !== undefined) {
    world.agenda.add({
      at: inviteAt - hour,
      label: `${track.id}: outstanding proposals`,
      run: async () => {
        const path = `/staff/editions/${edition}/outstanding-proposals`;
        await coordinator.need('POST', path, { track: track.id });
      },
    });
  }
  if (visit === undefined) return;
  world.agenda.add({
    at: inviteAt,
    label: `${track.id}: invitations`,
    run: async () => {
      await coordinator.need('POST', `/staff/editions/${edition}/invitations`, {
        track: track.id,
      });
    },
  });
};

/** Plans a section's weeks: arrival on the first day, a register every programme day. */
export const planVisit = (world: World, track: Track, { id: section, visit }: Section): void => {
  if (visit === undefined) return;
  const { edition } = world.edition;
  const { coordinator } = world.staff;
  world.agenda.add({
    at: momentIn(world, `${visit.from}T09:00`),
    label: `${track.id} ${section}: arrival`,
    run: async () => {
      const invited = await standing(world, 'invited', { track: track.id, section });
      await inParallel(invited, async ({ applicationId, plan }) => {
        await coordinator.need('PUT', `/staff/participants/${applicationId}/arrival`, {
          arrived: plan.arrival === 'arrives',
          on: visit.from,
        });
      });
    },
  });
  for (const day of programmeDays(visit)) {
    world.agenda.add({
      at: momentIn(world, `${day}T19:00`),
      label: `${track.id} ${section}: ${day}`,
      run: async () => {
        const here = await standing(world, 'in-korea', { track: track.id, section });
        const present = here.filter(({ plan }) => !plan.missedDays.includes(day));
        const path = `/staff/editions/${edition}/visit-attendance/${day}`;
        await coordinator.need('PUT', path, { present: idsOf(present) });
      },
    });
  }
};

/** Plans the ceremony of CPI Day: whoever is in the country graduates provisionally. */
export const planCpiDay = (world: World): void => {
  const { cpiDay, edition, tracks } = world.edition;
  if (cpiDay === undefined) return;
  world.agenda.add({
    at: momentIn(world, `${cpiDay.date}T21:00`),
    label: 'CPI Day: the ceremony',
    run: async () => {
      const people = await Promise.all(
        tracks.map(({ id }) => standing(world, 'in-korea', { track: id })),
      );
      const present = people.flat().filter(({ plan }) => !plan.missedDays.includes(cpiDay.date));
      const path = `/staff/editions/${edition}/cpi-day`;
      await world.staff.coordinator.need('POST', path, { present: idsOf(present) });
    },
  });
};
