import { describe, expect, it } from 'vitest';
import type { RemindersDeps } from '../../../functions/reminders/container.ts';
import { releaseSilent } from '../../../functions/reminders/release-silent.ts';
import { inMemoryApplicationStatuses } from '../../support/in-memory/application-statuses.ts';
import {
  eligibleOf,
  profileOf,
  reviewEdition,
  reviewPanelWorld,
} from '../../support/review-panel-world.ts';

const applied = [eligibleOf('APPL1')];
const profiles = ['ana', 'ben', 'cho', 'dan'].map((sub) => profileOf(sub));

describe('[F27] a reviewer who keeps silent', () => {
  const edition = reviewEdition({ review: { silentAfterDays: 5 } });
  const sweep = (world: ReturnType<typeof reviewPanelWorld>, at: string) =>
    releaseSilent(world.deps as unknown as RemindersDeps, Date.parse(at));

  it('is replaced after the days that the edition gives, and who declared is not', async () => {
    const world = reviewPanelWorld({ applied, profiles, edition, declares: false });
    await world.assign();
    const [answering = '', silent = ''] = await world.panelOf('APPL1');
    const shown = await world.reviewer(silent, {
      route: 'GET /reviews/{applicationId}/declaration',
      params: { applicationId: 'APPL1' },
    });
    expect(shown.json()).toMatchObject({ answerBy: '2031-03-15T00:00:00.000Z' });
    await world.reviewer(answering, {
      route: 'POST /reviews/{applicationId}/declaration',
      params: { applicationId: 'APPL1' },
      json: { conflict: 'none', confidential: true },
    });
    expect(await sweep(world, '2031-03-14T23:59:59.999Z')).toBe(0);
    expect(await sweep(world, '2031-03-15T00:00:00.000Z')).toBe(1);
    expect(await sweep(world, '2031-03-15T00:00:00.000Z')).toBe(0);
    world.setNow('2031-03-15T00:00:00.000Z');
    await world.deliver(2);
    const panel = await world.reviewersOf('APPL1');
    expect(panel).toHaveLength(2);
    expect(panel).toContain(answering);
    expect(panel).not.toContain(silent);
    const [taker = ''] = panel.filter((sub) => sub !== answering);
    const taken = await world.reviews.get('APPL1', taker);
    expect(taken?.answerBy).toBe('2031-03-20T00:00:00.000Z');
  });

  it('is waited for where the edition says nothing, and after the application is withdrawn', async () => {
    const patient = reviewPanelWorld({ applied, profiles, declares: false });
    await patient.assign();
    expect(await sweep(patient, '2031-04-30T00:00:00.000Z')).toBe(0);
    const world = reviewPanelWorld({ applied, profiles, edition, declares: false });
    await world.assign();
    const withdrawn = reviewPanelWorld({
      applied: [eligibleOf('APPL1', { status: 'withdrawn' })],
    }).applications;
    const deps = { ...world.deps, applicationStatuses: inMemoryApplicationStatuses(withdrawn) };
    expect(await releaseSilent(deps as unknown as RemindersDeps, Date.parse('2031-04-30'))).toBe(0);
  });
});

describe('[F26] a panel that the office makes by hand', () => {
  it('stays as it is in later assignments, and stands in the audit log with its reason', async () => {
    const world = reviewPanelWorld({ applied, profiles });
    await world.assign();
    const [stays = '', leaves = ''] = await world.panelOf('APPL1');
    const comes = ['ana', 'ben', 'cho', 'dan'].find((sub) => sub !== stays && sub !== leaves) ?? '';
    const change = { remove: leaves, add: comes };
    for (const _again of [1, 2]) {
      const answer = await world.changePanel('APPL1', change);
      expect(answer.json()).toMatchObject({ panel: [stays, comes] });
    }
    await world.assign();
    await world.deliver();
    expect((await world.reviewersOf('APPL1')).toSorted()).toEqual([stays, comes].toSorted());
    const event = world.assignments.events.at(-1);
    expect(event).toMatchObject({
      type: 'ReviewsAssigned.v1',
      data: { reviewers: [{ sub: comes, count: 1 }] },
      audit: {
        action: 'panel-changed',
        before: { panel: `${stays} ${leaves}` },
        after: { panel: `${stays} ${comes}`, application: 'APPL1' },
        why: 'They know the field.',
      },
    });
    expect(await world.reviews.get('APPL1', leaves)).toMatchObject({
      status: 'void',
      release: { reason: 'office' },
    });
  });

  it('stays short where the office takes somebody off and wants nobody else', async () => {
    const world = reviewPanelWorld({ applied, profiles });
    await world.assign();
    const [stays, leaves = ''] = await world.panelOf('APPL1');
    await world.changePanel('APPL1', { remove: leaves });
    await world.assign();
    expect(await world.reviewersOf('APPL1')).toEqual([stays]);
    expect(world.assignments.events.at(-1)).toMatchObject({
      type: 'StaffActed.v1',
      subject: 'APPL1',
      audit: { action: 'panel-changed' },
    });
  });

  it('loses somebody who declines to the next who fits, like any other', async () => {
    const world = reviewPanelWorld({ applied, profiles });
    await world.assign();
    const [, leaves = ''] = await world.panelOf('APPL1');
    await world.changePanel('APPL1', { remove: leaves });
    const [stays = ''] = await world.panelOf('APPL1');
    await world.decline(stays, 'APPL1');
    await world.deliver();
    const panel = await world.reviewersOf('APPL1');
    expect(panel).toHaveLength(1);
    expect([stays, leaves]).not.toContain(panel[0]);
  });

  it('takes nobody who has a conflict, left before or is unknown, and leaves what is submitted', async () => {
    const world = reviewPanelWorld({
      applied: [eligibleOf('APPL1', { organisation: 'Paper House' })],
      profiles: [...profiles.slice(0, 2), profileOf('eva', { employer: 'Paper House' })],
    });
    await world.assign();
    const conflict = await world.changePanel('APPL1', { add: 'eva' });
    expect([conflict.status, conflict.json()]).toMatchObject([
      422,
      { type: '/problems/conflict-known', errors: [{ code: 'same-employer' }] },
    ]);
    await world.submit('ana', 'APPL1');
    expect((await world.changePanel('APPL1', { remove: 'ana' })).status).toBe(409);
    await world.decline('ben', 'APPL1');
    await world.deliver();
    expect((await world.changePanel('APPL1', { add: 'ben' })).json()).toMatchObject({
      type: '/problems/left-before',
    });
    expect((await world.changePanel('APPL1', { add: 'nobody' })).status).toBe(404);
    expect((await world.changePanel('NOBODY', { add: 'ana' })).status).toBe(404);
    expect(await world.reviewersOf('APPL1')).toEqual(['ana']);
  });
});
