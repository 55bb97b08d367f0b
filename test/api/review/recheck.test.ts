import { describe, expect, it } from 'vitest';
import type { RemindersDeps } from '../../../functions/reminders/container.ts';
import { reviews as openReviews } from '../../../functions/reminders/sources/reviews.ts';
import type { ReviewDeps } from '../../../functions/review/deps.ts';
import { replacerOn } from '../../../functions/review/replacer.ts';
import type { Application } from '../../../shared/domain/application.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { dueFrom } from '../../support/reminders.ts';
import {
  eligibleOf,
  profileOf,
  reviewEdition,
  reviewPanelWorld,
} from '../../support/review-panel-world.ts';

const profiles = [profileOf('ana'), profileOf('ben'), profileOf('rae', { reserve: true })];
const at = '2031-03-12T00:00:00.000Z';

/** What the bus brings to the consumer beside what reviews themselves announce. */
const bring = (
  deps: ReviewDeps,
  type: string,
  { source, subject, data }: { source: string; subject: string; data: object },
) =>
  replacerOn(() => deps)({
    detail: { id: `e-${type}`, type, source, time: at, subject, edition: '2031', data },
  });

const scored = (world: Pick<ReturnType<typeof reviewPanelWorld>, 'reviews'>) =>
  world.reviews
    .ofTrack('2031', 'makers')
    .then((cards) => cards.filter(({ result }) => result !== undefined).length);

describe('[F25] a conflict that becomes known after the assignment', () => {
  it('by what the office writes down of a reviewer, voids what was scored and brings in a reserve', async () => {
    const applied = [eligibleOf('APPL1', { organisation: 'Paper House' })];
    const world = reviewPanelWorld({ applied, profiles });
    await world.assign();
    await world.submit('ana', 'APPL1');
    expect(await scored(world)).toBe(1);
    await world.office({
      route: 'PUT /staff/editions/{edition}/reviewers/{sub}',
      params: { edition: '2031', sub: 'ana' },
      json: { email: 'ana@cpi.example', employer: 'PAPER house' },
    });
    const [registered] = world.reviewers.events;
    expect(registered).toMatchObject({ audit: { action: 'reviewer-registered' } });
    for (const _again of [1, 2]) await replacerOn(() => world.deps)({ detail: registered });
    await world.deliver();
    expect(await scored(world)).toBe(0);
    expect((await world.reviewersOf('APPL1')).toSorted()).toEqual(['ben', 'rae']);
    expect(world.reviews.events.filter(({ type }) => type === 'ReviewReleased.v1')).toMatchObject([
      {
        data: { reviewer: 'ana', reason: 'conflict' },
        audit: {
          by: { sub: 'staff-1' },
          action: 'conflict-flagged',
          before: { status: 'done' },
          after: { status: 'void', kind: 'same-employer' },
        },
      },
    ]);
  });

  it('by what an application says now, and nobody else is touched', async () => {
    const before = eligibleOf('APPL1', { organisation: 'Another House' });
    const known = [profileOf('ana', { employer: 'Paper House' }), ...profiles.slice(1)];
    const world = reviewPanelWorld({ applied: [before], profiles: known });
    await world.assign();
    const mended: Application = { ...before, organisation: 'Paper House' };
    const deps = { ...world.deps, applications: inMemoryApplicationRepository(mended) };
    const data = { track: 'makers', verdict: 'eligible', rules: [] };
    await bring(deps, 'ApplicationAssessed.v1', {
      source: 'cpi.applications',
      subject: 'APPL1',
      data,
    });
    expect(await world.reviewersOf('APPL1')).toEqual(['ben']);
    expect(await world.reviews.get('APPL1', 'ana')).toMatchObject({
      status: 'void',
      release: { reason: 'conflict', note: 'same-employer' },
    });
    expect(world.reviews.events.at(-1)).toMatchObject({ audit: { by: { sub: 'automatic' } } });
  });

  it.each([
    ['an address', 'ana@cpi.example'],
    ['a name', 'Ana Lim (the festival in Busan)'],
    ['an organisation', 'paper house'],
  ])('past work that the applicant declares by %s keeps the reviewer away', async (_by, named) => {
    const ana = profileOf('ana', { name: 'Ana Lim', employer: 'Paper House' });
    const world = reviewPanelWorld({
      applied: [eligibleOf('APPL1', { workedWith: ['Somebody else', named] })],
      profiles: [ana, profileOf('ben'), profileOf('cho')],
    });
    await world.assign();
    expect((await world.reviewersOf('APPL1')).toSorted()).toEqual(['ben', 'cho']);
  });

  it('is not seen in names that only look alike', async () => {
    const world = reviewPanelWorld({
      applied: [eligibleOf('APPL1', { workedWith: ['Anabel Limon', 'The Paper Houses'] })],
      profiles: [profileOf('ana', { name: 'Ana Lim', employer: 'Paper House' }), profileOf('ben')],
    });
    await world.assign();
    expect((await world.reviewersOf('APPL1')).toSorted()).toEqual(['ana', 'ben']);
  });
});

describe('[F31] [F39] reminders of reviewers follow a date that is moved', () => {
  const due = (reviewDueAt: string): Edition => reviewEdition({ reviewDueAt });
  const applied = [eligibleOf('APPL1')];

  it('to the new date, each moment once', async () => {
    const world = reviewPanelWorld({ applied, profiles, edition: due('2031-04-01T18:00') });
    await world.assign();
    const sent = new Set<string>();
    const remind = async (moment: string) => {
      const orders = await dueFrom(
        openReviews,
        world.deps as unknown as RemindersDeps,
        Date.parse(moment),
      );
      const fresh = orders.map(({ recipient, version }) => `${recipient} ${version}`);
      const first = fresh.filter((one) => !sent.has(one));
      for (const one of fresh) sent.add(one);
      return first.length;
    };
    expect(await remind('2031-03-30T01:00:00Z')).toBe(2);
    const moved = {
      ...world.deps,
      editions: inMemoryEditionRepository(due('2031-04-08T18:00')),
    };
    const applied2 = { source: 'cpi.editions', subject: '2031', data: { version: 2, changed: [] } };
    for (const _again of [1, 2]) await bring(moved, 'EditionApplied.v1', applied2);
    expect(await remind('2031-03-31T10:00:00Z')).toBe(0);
    expect(await remind('2031-04-02T01:00:00Z')).toBe(0);
    expect(await remind('2031-04-06T01:00:00Z')).toBe(2);
    expect(await remind('2031-04-06T02:00:00Z')).toBe(0);
    expect(await remind('2031-04-07T10:00:00Z')).toBe(2);
    expect(await remind('2031-04-08T10:00:00Z')).toBe(2);
    const queue = await world.reviewer('ana', {
      route: 'GET /reviews',
      query: { edition: '2031' },
    });
    expect(queue.json()).toMatchObject({ reviews: [{ dueAt: '2031-04-08T09:00:00.000Z' }] });
    expect(await world.reviews.get('APPL1', 'ana')).toMatchObject({ version: 2 });
  });
});
