import { describe, expect, it } from 'vitest';
import { ReviewReleased } from '../../../events/review-released.ts';
import { ReviewsAssigned } from '../../../events/reviews-assigned.ts';
import { releaseReview } from '../../../shared/store/release-review.ts';
import {
  eligibleOf,
  profileOf,
  reviewEdition,
  reviewPanelWorld,
} from '../../support/review-panel-world.ts';

const applied = [eligibleOf('APPL1'), eligibleOf('APPL2')];
const profiles = ['ana', 'ben', 'cho', 'dan'].map((sub) => profileOf(sub));
const one = (subs: readonly string[]): string => subs[0] ?? '';

describe('[F26] the list of reviewers', () => {
  it('is kept by the office, and the assignment takes its reviewers from it', async () => {
    const world = reviewPanelWorld({ applied });
    for (const sub of ['ana', 'ben']) {
      const answer = await world.office({
        route: 'PUT /staff/editions/{edition}/reviewers/{sub}',
        params: { edition: '2031', sub },
        json: { email: `${sub}@cpi.example`, tracks: ['makers'], employer: ' Paper   House ' },
      });
      expect(answer.json()).toMatchObject({ reviewer: { sub, employer: 'Paper House' } });
    }
    expect((await world.assign()).json()).toMatchObject({ added: 4, left: 0 });
    const list = await world.office({
      route: 'GET /staff/editions/{edition}/reviewers',
      params: { edition: '2031' },
    });
    expect(list.json()).toMatchObject({ reviewers: [{ sub: 'ana' }, { sub: 'ben' }] });
  });

  it('keeps track, section, language, employer, country and co-work apart, and reserves out', async () => {
    const world = reviewPanelWorld({
      applied: [eligibleOf('APPL1', { organisation: 'Paper House', locale: 'ko' })],
      edition: reviewEdition({ review: { sameCountryConflict: true } }),
      profiles: [
        profileOf('other-track', { tracks: ['others'] }),
        profileOf('other-section', { sections: ['stage'] }),
        profileOf('other-language', { languages: ['en'] }),
        profileOf('same-employer', { employer: 'paper house' }),
        profileOf('same-country', { country: 'KH' }),
        profileOf('co-worker', { workedWith: ['SOK DARA APPL1'] }),
        profileOf('full', { capacity: 0 }),
        profileOf('reserve', { reserve: true }),
        profileOf('ana', { tracks: ['makers'], sections: ['paper'], languages: ['ko'] }),
        profileOf('ben', { country: 'KR', employer: 'Stage House' }),
      ],
    });
    await world.assign();
    expect((await world.panelOf('APPL1')).toSorted()).toEqual(['ana', 'ben']);
  });

  it('names the applications that nobody can be found for, with the reason', async () => {
    const world = reviewPanelWorld({
      applied,
      profiles: [profileOf('ana'), profileOf('ben', { capacity: 1 })],
    });
    const answer = await world.assign();
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({
      errors: [{ code: 'too-few' }, { pointer: expect.stringMatching(/APPL/), code: 'no-room' }],
    });
    expect(await world.reviews.ofTrack('2031', 'makers')).toEqual([]);
  });
});

describe('[F27] a reviewer who declines', () => {
  it('is replaced by the next who fits, who is invited, however often the event comes', async () => {
    const world = reviewPanelWorld({ applied, profiles });
    await world.assign();
    const before = await world.panelOf('APPL1');
    const leaver = one(before);
    expect((await world.decline(leaver, 'APPL1')).json()).toMatchObject({ status: 'declined' });
    expect((await world.decline(leaver, 'APPL1')).status).toBe(200);
    const releases = world.reviews.events.map((event) => ReviewReleased.parse(event).data);
    expect(releases).toEqual([{ reviewer: leaver, reason: 'declined' }]);
    await world.deliver(3);

    const after = await world.panelOf('APPL1');
    const [replacement] = after.filter((sub) => !before.includes(sub));
    expect(after.toSorted()).toEqual([before[1], replacement].toSorted());
    expect((await world.reviewersOf('APPL1')).toSorted()).toEqual(after.toSorted());
    const invitations = world.assignments.events.slice(1).map((e) => ReviewsAssigned.parse(e).data);
    expect(invitations).toMatchObject([{ reviewers: [{ sub: replacement, count: 1 }] }]);
    const answer = await world.reviewer(leaver, {
      route: 'GET /reviews/{applicationId}',
      params: { applicationId: 'APPL1' },
    });
    expect(answer.status).toBe(404);
  });

  it('is not given the same application again, and a reserve may take over', async () => {
    const few = [profileOf('ana'), profileOf('ben'), profileOf('rae', { reserve: true })];
    const world = reviewPanelWorld({ applied, profiles: few });
    await world.assign();
    await world.decline('ana', 'APPL1');
    await world.deliver();
    expect(await world.panelOf('APPL1')).toEqual(['ben', 'rae']);
    await world.decline('ben', 'APPL1');
    await world.deliver();
    expect(await world.panelOf('APPL1')).toEqual(['rae']);
    expect((await world.assign()).status).toBe(422);
  });

  it('who drops out leaves what is open to others, and what is submitted stays', async () => {
    const world = reviewPanelWorld({ applied, profiles: profiles.slice(0, 2) });
    await world.assign();
    await world.submit('ana', 'APPL1');
    for (const profile of profiles.slice(2)) await world.reviewers.keep('2031', profile);
    const answer = await world.office({
      route: 'POST /staff/editions/{edition}/reviewers/{sub}/removal',
      params: { edition: '2031', sub: 'ana' },
      json: { reason: 'Fell ill.' },
    });
    expect(answer.json()).toMatchObject({ released: 1, left: 0 });
    const { entries } = await world.audit.page('2031');
    expect(entries).toMatchObject([
      { action: 'reviewer-removed', before: { reviewer: 'ana' }, why: 'Fell ill.' },
    ]);
    await world.deliver(2);
    expect(await world.reviewersOf('APPL1')).toEqual(['ana', 'ben']);
    expect(await world.reviewersOf('APPL2')).not.toContain('ana');
    expect(await world.reviewersOf('APPL2')).toHaveLength(2);
  });

  it('cannot hand back what was submitted; a conflict makes even that void, and it is replaced', async () => {
    const world = reviewPanelWorld({ applied, profiles });
    await world.assign();
    const leaver = one(await world.panelOf('APPL1'));
    await world.submit(leaver, 'APPL1');
    expect((await world.decline(leaver, 'APPL1')).status).toBe(409);
    const review = await world.reviews.get('APPL1', leaver);
    if (review === undefined) throw new Error('There is no review');
    await releaseReview(world.deps, review, { reason: 'conflict', now: world.deps.clock.now() });
    await world.deliver();
    expect(await world.reviewersOf('APPL1')).not.toContain(leaver);
    expect(await world.reviewersOf('APPL1')).toHaveLength(2);
    const cards = await world.reviews.ofTrack('2031', 'makers');
    expect(cards.flatMap(({ result }) => result ?? [])).toEqual([]);
  });
});
