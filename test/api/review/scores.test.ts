import { describe, expect, it } from 'vitest';
import {
  eligibleOf,
  profileOf,
  reviewEdition,
  reviewPanelWorld,
  reviewWith,
} from '../../support/review-panel-world.ts';

const profiles = [profileOf('ana'), profileOf('ben')];
const applied = [eligibleOf('APPL1')];
const others = (applicationId = 'APPL1') => ({
  route: 'GET /reviews/{applicationId}/others',
  params: { applicationId },
});

describe('[F30] reviews of others', () => {
  it('are closed until the own one is submitted, and told apart by letters then', async () => {
    const world = reviewPanelWorld({ applied, profiles });
    await world.assign();
    await world.submit('ana', 'APPL1', reviewWith(1));
    const closed = await world.reviewer('ben', others());
    expect([closed.status, closed.json()]).toMatchObject([
      403,
      { type: '/problems/own-review-first' },
    ]);
    expect(closed.body).not.toContain('A clear idea.');
    await world.submit('ben', 'APPL1');
    const open = await world.reviewer('ben', others());
    expect(open.json()).toMatchObject({
      reviews: [{ reviewer: 'Reviewer A', score: 20, comment: 'A clear idea.' }],
    });
    expect(open.body).not.toContain('ana');
  });

  it('are named where the edition says so, and absent for whoever does not review', async () => {
    const edition = reviewEdition({ review: { reviewersNamed: true } });
    const world = reviewPanelWorld({ applied, profiles, edition });
    await world.assign();
    await world.submit('ana', 'APPL1');
    await world.submit('ben', 'APPL1');
    expect((await world.reviewer('ana', others())).json()).toMatchObject({
      reviews: [{ reviewer: 'ben@cpi.example' }],
    });
    const stranger = await world.reviewer('eva', others());
    const absent = await world.reviewer('eva', others('NOBODY'));
    expect([stranger.status, stranger.json()]).toEqual([404, absent.json()]);
  });
});

describe('[F28] the scores of a track', () => {
  it('stand side by side, raw and on one scale, with what is disputed', async () => {
    const edition = reviewEdition({ review: { spreadLimit: 30 } });
    const world = reviewPanelWorld({ applied, profiles, edition });
    await world.assign();
    await world.submit('ana', 'APPL1', reviewWith(1));
    const scores = async () =>
      (
        await world.office({
          route: 'GET /staff/editions/{edition}/review-scores/{track}',
          params: { edition: '2031', track: 'makers' },
        })
      ).json();
    expect(await scores()).toMatchObject({
      rankBy: 'raw',
      applications: [{ submitted: 1, rankable: false, mean: 20, normalised: 20, disputed: false }],
    });
    await world.submit('ben', 'APPL1');
    expect(await scores()).toMatchObject({
      applications: [{ submitted: 2, rankable: true, mean: 60, spread: 80, disputed: true }],
    });
  });
});
