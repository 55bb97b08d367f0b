import type { OpenWorld } from '../../../tools/replay/open-world.ts';
import { momentIn } from '../../../tools/replay/world.ts';

/** A day at the office before the visit: a passport is corrected and opened, a room is given. */
export const planDeskDay = ({ world }: OpenWorld, email: string, moment: string): void => {
  const { coordinator } = world.staff;
  world.agenda.add({
    at: momentIn(world, moment),
    label: 'the office looks at a journey',
    run: async () => {
      const person = world.people.find(({ plan }) => plan.email === email);
      const path = `/staff/participants/${person?.applicationId}`;
      const why = 'The rooming list';
      const needs = { told: { diet: 'no pork', access: '' }, why };
      await coordinator.need('PUT', `${path}/travel/needs`, needs);
      await coordinator.need('PUT', `${path}/travel/room`, { told: { house: 'Hotel' }, why });
      const passport = await coordinator.need<Record<string, string>>(
        'POST',
        `${path}/travel-readings`,
        { of: 'passport', why },
      );
      const told = { ...passport, consent: 'on' };
      await coordinator.need('PUT', `${path}/travel/passport`, { told, why });
      await coordinator.need('GET', `${path}/travel`);
    },
  });
};
