/** What the office records: invitations, arrivals, days, CPI Day. */
import type { Section, Track } from '../../shared/domain/edition.ts';
import { programmeDays } from '../../shared/domain/journey.ts';
import { inParallel } from './agenda.ts';
import { callOff } from './call-off.ts';
import type { Person } from './person.ts';
import { standing } from './standing.ts';
import { hour, momentIn, type World } from './world.ts';

const idsOf = (people: readonly Person[]): readonly (string | undefined)[] =>
  people.map(({ applicationId }) => applicationId);

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

/** Plans a section's weeks: arrival on the first day, who did not come, a register every programme day. */
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
  world.agenda.add({
    at: momentIn(world, `${visit.from}T18:00`),
    label: `${track.id} ${section}: what was arranged in vain is called off`,
    run: () => callOff(world, { track: track.id, section }),
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
