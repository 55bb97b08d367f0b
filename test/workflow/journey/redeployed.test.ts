import { afterEach, describe, expect, it } from 'vitest';
import { actsOf } from '../../support/journey-life.ts';
import { definition, openWorld, type World } from '../../support/journey-world.ts';

let world: World;
afterEach(() => world.bench.close());

/** The next version of the workflow: people are greeted before their place is offered. */
const greeting = 'Greet';
const nextVersion = () => {
  const { StartAt, States, ...rest } = definition();
  return {
    ...rest,
    StartAt: greeting,
    States: { [greeting]: { Type: 'Pass', Next: StartAt }, ...States },
  };
};
const deploy = () => world.bench.restart({ machines: { Journey: nextVersion() } });
const startedAgain = () =>
  world.bench.start('Journey', { applicationId: 'APPLICATION1' }, 'moved-over');
const visited = async (execution: string) =>
  (await world.bench.history(execution))
    .map(({ stateEnteredEventDetails }) => stateEnteredEventDetails as { name: string } | undefined)
    .flatMap((details) => (details === undefined ? [] : [details.name]));

/** From the end of online training to the alumni. */
const liveOn = async (): Promise<void> => {
  const { propose, decide, invite, arrive, attend, endCourse } = actsOf(world);
  await propose();
  await decide({ decision: 'approve', score: 88.5 });
  await invite();
  await arrive();
  await attend(10);
  await endCourse();
};

describe('[F66] a workflow that was changed while people are on their way', () => {
  it('leaves them on the one they began with; who comes later takes the new one', async () => {
    world = await openWorld();
    await actsOf(world).accept();
    await deploy();
    await actsOf(world).trainOnline();
    await liveOn();
    expect(await world.standing()).toMatchObject({ status: 'SUCCEEDED', last: 'Alumni' });
    expect((await world.standing()).entered).not.toContain(greeting);
    const later = await startedAgain();
    await world.settle();
    expect(await visited(later)).toContain(greeting);
  });

  it('[Q29] takes a person over from where they stand, and repeats no effect', async () => {
    world = await openWorld();
    await actsOf(world).accept();
    await actsOf(world).trainOnline();
    const [before, { letters }] = [world.types(), await world.state()];
    await deploy();
    await world.bench.request('StopExecution', { executionArn: world.execution });
    const moved = await startedAgain();
    await world.settle();
    // A letter is printed again into the same bytes; what the person was told stands.
    expect(world.types()).toEqual(before);
    expect((await world.state()).letters).toEqual(letters);
    await liveOn();
    expect(await world.bench.describe(moved)).toMatchObject({ status: 'SUCCEEDED' });
    expect((await visited(moved)).slice(0, 2)).toEqual([greeting, 'Take the id']);
    expect(await world.state()).toMatchObject({
      stage: 'graduated',
      alumnusSince: expect.any(String),
    });
    const types = world.types();
    expect(types.filter((type) => type !== 'VisitDayAttended')).toEqual([
      ...new Set(types.filter((type) => type !== 'VisitDayAttended')),
    ]);
    expect(await world.deps.waits.of('APPLICATION1')).toEqual([]);
  });
});
