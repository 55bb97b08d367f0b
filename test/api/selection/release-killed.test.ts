import { describe, expect, it } from 'vitest';
import type { SelectionDeps } from '../../../functions/selection/deps.ts';
import { ordersOf } from '../../../shared/mail/order.ts';
import { deliver } from '../../../shared/mail/post-office.ts';
import { postOffice } from '../../support/post-office.ts';
import { type Person, selectionCalls, selectionWorld } from '../../support/selection-world.ts';

/** Three chosen, one who waits, one below the threshold, one who did not meet the requirements. */
const cohort: readonly Person[] = [
  { id: 'ANA01', mean: 90 },
  { id: 'BEN02', mean: 85, country: 'PE' },
  { id: 'CHO03', mean: 80, country: 'MN' },
  { id: 'DAN04', mean: 75 },
  { id: 'EVA05', mean: 40 },
  { id: 'FAY06', mean: 95, status: 'ineligible' },
];

/** The writes of a whole release: it begins, three get a place, three are told, it is complete. */
const writes = 8;

type Moment = 'before' | 'after';

/** The ports of a process that dies at its nth write, before it reached the table or after. */
const dyingAt = (deps: SelectionDeps, nth: number, moment: Moment): SelectionDeps => {
  let count = 0;
  const mortal =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      count += 1;
      if (count > nth || (count === nth && moment === 'before')) throw new Error('Killed');
      const written = await write(...args);
      if (count >= nth) throw new Error('Killed');
      return written;
    };
  const { applications, selections } = deps;
  return {
    ...deps,
    applications: {
      ...applications,
      setStatus: mortal(applications.setStatus),
      tell: mortal(applications.tell),
    },
    selections: {
      ...selections,
      allocate: mortal(selections.allocate),
      replace: mortal(selections.replace),
      promote: mortal(selections.promote),
    },
  };
};

const worldOf = async () => {
  const world = selectionWorld(cohort);
  await world.compute();
  return world;
};
type World = Awaited<ReturnType<typeof worldOf>>;

/** Who was told what, each time that it was: by the event that brings it, and by the mail. */
const toldIn = async ({ applications, participants }: World) => {
  const events = [...applications.events, ...participants.events];
  const { deps, sent } = postOffice();
  // A bus may bring what it has brought already.
  for (const event of [...events, ...events]) {
    for (const order of ordersOf(event)) await deliver(order, { ...deps, applications });
  }
  return {
    told: events.map(({ type, subject }) => `${subject} ${type}`).toSorted(),
    mails: sent.map((mail) => /^To: (\S+)/m.exec(mail)?.[1]).toSorted(),
    stands: await Promise.all(
      cohort.map(async ({ id }) => {
        const { status, toldAt } = (await applications.get(id)) ?? {};
        return { id, status, told: toldAt !== undefined };
      }),
    ),
  };
};

describe('[F36] a release that is killed', () => {
  it('is made of as many writes as are killed below', async () => {
    const world = await worldOf();
    const last = selectionCalls(dyingAt(world.deps, writes, 'before'));
    expect((await last.release()).status).toBe(500);
    const enough = selectionCalls(dyingAt(world.deps, writes + 1, 'before'));
    expect((await enough.release()).status).toBe(200);
  });

  const deaths = Array.from({ length: writes }, (_, at) => at + 1).flatMap((nth) =>
    (['before', 'after'] as const).map((moment) => ({ nth, moment })),
  );

  it.each(deaths)(
    '$moment write $nth, and pressed again, tells everyone once',
    async ({ nth, moment }) => {
      const whole = await worldOf();
      expect((await whole.release()).json()).toMatchObject({ left: 0 });
      const world = await worldOf();
      const killed = selectionCalls(dyingAt(world.deps, nth, moment));
      expect((await killed.release()).status).toBe(500);
      expect((await world.release()).json()).toMatchObject({ left: 0 });
      expect(await toldIn(world)).toEqual(await toldIn(whole));
    },
  );

  it.each(deaths)(
    '$moment write $nth while somebody else presses too, and again, tells everyone once',
    async ({ nth, moment }) => {
      const whole = await worldOf();
      await whole.release();
      const world = await worldOf();
      const killed = selectionCalls(dyingAt(world.deps, nth, moment));
      const [, other] = await Promise.all([killed.release(), world.release(), world.release()]);
      expect(other.status).toBe(200);
      expect((await world.release()).json()).toMatchObject({ left: 0 });
      expect(await toldIn(world)).toEqual(await toldIn(whole));
      const { told, mails } = await toldIn(world);
      expect([told.length, mails.length]).toEqual([6, 3]);
    },
  );
});
