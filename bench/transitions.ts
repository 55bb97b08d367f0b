import { declineOffer } from '../shared/store/transitions/index.ts';
import { liveThrough } from '../test/support/journey-life.ts';
import { openWorld, type World } from '../test/support/journey-world.ts';
import type { Bench } from './bench.ts';
import { table } from './print.ts';

/** States that an execution of the shipped workflow enters while somebody lives through it. */
const transitionsIn = async (live: (world: World) => Promise<unknown>): Promise<number> => {
  const world = await openWorld();
  try {
    await live(world);
    return (await world.standing()).entered.length;
  } finally {
    world.bench.close();
  }
};

/** The whole way, from the offer to the alumni. */
export const transitionsOfTheWholeWay = (): Promise<number> => transitionsIn(liveThrough);

export const transitions: Bench = {
  name: 'transitions',
  title: 'Transitions of the workflow, a participant (reported, not limited)',
  run: async () => {
    const ways: readonly (readonly [string, number])[] = [
      ['from the offer to the alumni', await transitionsOfTheWholeWay()],
      ['declined', await transitionsIn((world) => world.act(declineOffer))],
    ];
    console.log(
      table(
        ['way', 'transitions'],
        ways.map(([way, count]) => [way, `${count}`]),
      ),
    );
  },
};
