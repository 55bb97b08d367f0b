import { describe, expect, it } from 'vitest';
import { ApplicationNotSelected } from '../../../events/application-not-selected.ts';
import { ApplicationWaitlisted } from '../../../events/application-waitlisted.ts';
import { PlaceAllocated } from '../../../events/place-allocated.ts';
import {
  applicationOf,
  editionWith,
  reviewFor,
  selectionCalls,
  selectionWorld,
} from '../../support/selection-world.ts';

/** Three places in paper: four who reach the threshold, one who does not, one without a review. */
const cohort = [
  { id: 'ANA01', mean: 90 },
  { id: 'BEN02', mean: 85, country: 'PE' },
  { id: 'CHO03', mean: 80, country: 'MN' },
  { id: 'DAN04', mean: 75 },
  { id: 'EVA05', mean: 59 },
  { id: 'FAY06' },
];

const statuses = async ({ applications }: ReturnType<typeof selectionWorld>) =>
  Object.fromEntries(
    await Promise.all(
      cohort.map(async ({ id }) => [id, (await applications.get(id))?.status] as const),
    ),
  );

describe('[F32] computing a list', () => {
  it('gives every person a place, a position or a reason in words, and decides nothing', async () => {
    const world = selectionWorld(cohort);
    expect((await world.compute()).json()).toMatchObject({
      version: 1,
      figures: { chosen: 3, waitlisted: 1, notSelected: 1, undecided: 1, countries: 3 },
    });
    expect((await world.show()).json()).toMatchObject({
      chosen: [
        { applicationId: 'ANA01', name: 'Person ANA01', reference: 'CPI-2031-ANA01', rank: 1 },
        { applicationId: 'BEN02', mean: 85 },
        { applicationId: 'CHO03' },
      ],
      waitlist: [
        {
          applicationId: 'DAN04',
          position: 1,
          reason: { code: 'section-full', places: 3, lowest: 80 },
          words: expect.stringContaining('All 3 places'),
        },
      ],
      excluded: [
        { applicationId: 'EVA05', words: 'The mean of the reviews is 59; the threshold is 60.' },
        { applicationId: 'FAY06', words: expect.stringContaining('0 of 1 reviews') },
      ],
      sections: [
        { section: 'paper', places: 3, chosen: 3 },
        { section: 'stage', places: 2, chosen: 0 },
      ],
    });
    expect(world.applications.events).toEqual([]);
    expect(world.participants.events).toEqual([]);
  });

  it('tells the reasons in Korean to those who read Korean', async () => {
    const world = selectionWorld(cohort);
    await world.compute();
    expect((await world.show('ko')).json()).toMatchObject({
      excluded: [{ words: expect.stringContaining('선발 기준 점수 60점') }, {}],
    });
  });

  it('is the same list for the same reviews, in any order of applications and reviews', async () => {
    const tied = cohort.map((person) => ({ ...person, mean: 80 }));
    const rows = async (people: typeof tied) => {
      const world = selectionWorld(people);
      await world.compute();
      const { chosen, waitlist } = (await world.show()).json() as Record<string, unknown>;
      return { chosen, waitlist };
    };
    expect(await rows(tied.toReversed())).toEqual(await rows(tied));
  });

  it('writes nothing when nothing has changed since, and a new version when something has', async () => {
    const world = selectionWorld(cohort);
    const answers = await Promise.all([world.compute(), world.compute(), world.compute()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await world.compute()).json()).toMatchObject({ version: 1 });
    await world.reviews.assign(reviewFor({ id: 'FAY06', mean: 95 }, 'ben'));
    expect((await world.compute()).json()).toMatchObject({
      version: 2,
      figures: { chosen: 3, waitlisted: 2, undecided: 0 },
    });
  });

  it('[F35] draws the lot from the published seed and the person, not from an id', async () => {
    const names = ['Sok', 'Dara', 'Chan', 'Mony', 'Vuthy'];
    const chosenOf = async (ids: readonly string[]) => {
      const people = ids.map((id, at) => ({ id, mean: 80, name: names[at] }));
      const { compute, show } = selectionWorld(people, editionWith({ tieBreak: ['lot'] }));
      await compute();
      const list = (await show()).json() as { chosen: readonly { name: string }[] };
      return list.chosen.map(({ name }) => name);
    };
    const first = await chosenOf(['AAAAA', 'BBBBB', 'CCCCC', 'DDDDD', 'EEEEE']);
    expect(await chosenOf(['EEEEE', 'DDDDD', 'AAAAA', 'CCCCC', 'BBBBB'])).toEqual(first);
  });
});

describe('[F36] the release of the decisions', () => {
  it('gives everyone the decision once, with its event', async () => {
    const world = selectionWorld(cohort);
    await world.compute();
    expect((await world.release()).json()).toMatchObject({ left: 0, figures: { chosen: 3 } });
    expect(await statuses(world)).toEqual({
      ANA01: 'selected',
      BEN02: 'selected',
      CHO03: 'selected',
      DAN04: 'waitlisted',
      EVA05: 'not-selected',
      FAY06: 'eligible',
    });
    const [waiting, declined, ...more] = world.applications.events;
    expect(more).toEqual([]);
    expect(ApplicationWaitlisted.parse(waiting)).toMatchObject({
      subject: 'DAN04',
      data: { track: 'makers', section: 'paper', position: 1 },
    });
    expect(ApplicationNotSelected.parse(declined)).toMatchObject({
      subject: 'EVA05',
      data: { reason: 'below-threshold' },
    });
    const places = world.participants.events.map((event) => PlaceAllocated.parse(event).subject);
    expect(places.toSorted()).toEqual(['ANA01', 'BEN02', 'CHO03']);
    expect(await world.participants.get('BEN02')).toMatchObject({
      stage: 'allocated',
      section: 'paper',
      country: 'PE',
      email: 'ben02@example.org',
      reference: 'CPI-2031-BEN02',
    });
  });

  it('[F19] tells those who did not meet the requirements, once, and keeps the verdict', async () => {
    const world = selectionWorld([
      ...cohort,
      { id: 'GIL07', mean: 95, status: 'ineligible' as const },
    ]);
    await world.compute();
    await Promise.all([world.release(), world.release()]);
    const letters = world.applications.events.filter(({ subject }) => subject === 'GIL07');
    expect(letters.map((letter) => ApplicationNotSelected.parse(letter).data.reason)).toEqual([
      'ineligible',
    ]);
    expect(await world.applications.get('GIL07')).toMatchObject({ status: 'ineligible' });
  });

  it('pressed twice, also at once, repeats nothing', async () => {
    const world = selectionWorld(cohort);
    await world.compute();
    const answers = await Promise.all([
      world.release({ version: 1 }),
      world.release({ version: 1 }),
      world.release(),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await world.release({ version: 1 })).status).toBe(200);
    expect(world.applications.events).toHaveLength(2);
    expect(world.participants.events).toHaveLength(3);
  });

  it('after dying at any write completes without repeating', async () => {
    for (let dies = 1; dies <= 7; dies += 1) {
      const world = selectionWorld(cohort);
      await world.compute();
      const { applications, selections } = world.deps;
      let writes = 0;
      const mortal =
        <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
        async (...args: A): Promise<R> => {
          writes += 1;
          if (writes === dies) throw new Error('The power went');
          return write(...args);
        };
      const { release } = selectionCalls({
        ...world.deps,
        applications: { ...applications, setStatus: mortal(applications.setStatus) },
        selections: {
          ...selections,
          allocate: mortal(selections.allocate),
          replace: mortal(selections.replace),
        },
      });
      expect((await release()).status).toBe(500);
      expect((await release()).json()).toMatchObject({ left: 0 });
      const reached = Object.values(await statuses(world));
      expect(reached.filter((status) => status === 'selected')).toHaveLength(3);
      expect(world.applications.events).toHaveLength(2);
      expect(world.participants.events).toHaveLength(3);
    }
  });

  it('stops in time and says how many are left, and goes on when it is asked again', async () => {
    const people = Array.from({ length: 60 }, (_, at) => ({ id: `LONG${100 + at}`, mean: 70 }));
    const world = selectionWorld(people);
    await world.compute();
    const { applications } = world.deps;
    const { release } = selectionCalls({
      ...world.deps,
      applications: {
        ...applications,
        get: async (id) => {
          world.time.now += 500;
          return applications.get(id);
        },
      },
    });
    const first = (await release()).json() as { left: number };
    expect(first.left).toBeGreaterThan(0);
    expect(world.participants.events).toEqual([]);
    let left = first.left;
    while (left > 0) ({ left } = (await release()).json() as { left: number });
    expect(world.participants.events).toHaveLength(3);
    expect(world.applications.events).toHaveLength(57);
  });

  it('refuses a list that was never computed, or is not the one that was looked at', async () => {
    const world = selectionWorld(cohort);
    expect((await world.release()).json()).toMatchObject({
      type: '/problems/selection-not-computed',
    });
    await world.compute();
    await world.reviews.assign(reviewFor({ id: 'FAY06', mean: 95 }, 'ben'));
    await world.compute();
    const answer = await world.release({ version: 1 });
    expect(answer.json()).toMatchObject({ type: '/problems/selection-changed', status: 409 });
    expect(world.participants.events).toEqual([]);
  });

  it('refuses a list that no longer follows from what stands', async () => {
    const world = selectionWorld(cohort);
    await world.compute();
    await world.applications.setStatus(applicationOf({ id: 'ANA01' }), 'withdrawn');
    const answer = await world.release();
    expect(answer.json()).toMatchObject({ type: '/problems/selection-outdated', status: 409 });
    expect(world.participants.events).toEqual([]);
  });

  it('refuses to compute once released', async () => {
    const world = selectionWorld(cohort);
    await world.compute();
    await world.release();
    expect((await world.compute()).json()).toMatchObject({ type: '/problems/decisions-released' });
  });

  it('offers the place of somebody who withdrew at that very moment to the next', async () => {
    const world = selectionWorld(cohort);
    await world.compute();
    const { selections } = world.deps;
    const { release } = selectionCalls({
      ...world.deps,
      selections: {
        ...selections,
        allocate: async (place) => {
          const { application } = place;
          if (application.applicationId === 'BEN02') {
            await world.applications.setStatus(application, 'withdrawn');
          }
          return selections.allocate(place);
        },
      },
    });
    await release();
    expect(await statuses(world)).toMatchObject({ BEN02: 'withdrawn', DAN04: 'selected' });
    expect(world.participants.events).toHaveLength(3);
  });

  it('[F63] is for coordinators and admins alone', async () => {
    const world = selectionWorld(cohort);
    const path = '/staff/editions/{edition}/selections';
    const params = { edition: '2031', track: 'makers' };
    for (const asked of [
      { route: `POST ${path}`, params: { edition: '2031' }, json: { track: 'makers' } },
      { route: `GET ${path}/{track}`, params },
      { route: `POST ${path}/{track}/release`, params, json: {} },
    ]) {
      expect((await world.call({ ...asked, roles: ['reviewer'] })).status).toBe(403);
      expect((await world.call({ ...asked, roles: undefined })).status).toBe(401);
    }
    expect(
      (await world.call({ route: `GET ${path}/{track}`, params: { ...params, track: 'none' } }))
        .status,
    ).toBe(404);
  });
});
