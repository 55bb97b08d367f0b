import { planOf, programmeDays } from '../../shared/domain/journey.ts';
import * as change from '../../shared/store/transitions/index.ts';
import type { World } from './journey-world.ts';
import { smallEdition } from './small-edition.ts';

const days = programmeDays({ from: '2031-08-04', to: '2031-08-15' });

/** What a person and the office do in the small edition, one act after the other. */
export const actsOf = (world: World, edition = smallEdition()) => ({
  accept: () => world.act(change.acceptOffer),
  trainOnline: async () => {
    await world.until('2031-06-23T00:00:00.000Z');
    await world.act((one, stamp) => change.completeModule(one, stamp, 'planning'));
    await world.act((one, stamp) => change.attendSeminar(one, stamp, 'opening'));
    await world.until('2031-07-05T00:00:00.000Z');
  },
  propose: async () => {
    await world.until('2031-07-06T00:00:00.000Z');
    await world.act((one, stamp) => change.submitProposal(one, stamp, { title: 'A proposal' }));
  },
  decide: (verdict: change.ProposalVerdict) =>
    world.act((one, stamp) => change.decideProposal(one, stamp, verdict)),
  invite: () => world.act((one, stamp) => change.invite(one, stamp, planOf(edition, one))),
  arrive: () =>
    world.act((one, stamp) =>
      change.arrive(one, stamp, { on: '2031-08-03', courseEndsAt: '2031-08-15T15:00:00.000Z' }),
    ),
  attend: async (count: number) => {
    for (const day of days.slice(0, count)) {
      await world.act((one, stamp) => change.attendDay(one, stamp, day));
    }
  },
  endCourse: () => world.until('2031-08-15T15:00:00.000Z'),
});

/** The whole way, as far as the journey lets it be gone. */
export const liveThrough = async (world: World): Promise<void> => {
  const { accept, trainOnline, propose, decide, invite, arrive, attend, endCourse } = actsOf(world);
  await accept();
  await trainOnline();
  await propose();
  await decide({ decision: 'approve', score: 88.5 });
  await invite();
  await arrive();
  await attend(10);
  await endCourse();
};
