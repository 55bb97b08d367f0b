/** Panels change while reviews are open: on the local runtime, with the sweeps of its schedules. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { day, hour } from '../../tools/replay/world.ts';
import { openApplication, playUntil } from '../support/running-application.ts';
import { threePeople, threePlaces } from './support/three-people.ts';
import { lettersTo } from './support/visitor.ts';

const patience = 2;
const edition: Edition = {
  ...threePlaces,
  tracks: threePlaces.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, review: { silentAfterDays: patience } },
  })),
};
const [track] = edition.tracks;
if (track === undefined) throw new Error('There is no track');

interface Scores {
  readonly applications: readonly {
    readonly applicationId: string;
    readonly reviews: readonly { readonly reviewer: string; readonly status: string }[];
  }[];
}

let opened: OpenWorld;
beforeAll(async () => {
  opened = await openApplication(edition, threePeople);
  await playUntil(opened, callWindow(edition, track).closesAt + hour);
});
afterAll(() => opened?.close());

/** The applications with who has an open review of each. */
const openReviews = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const path = `/staff/editions/${edition.edition}/review-scores/${track.id}`;
  const { applications } = await opened.world.staff.coordinator.need<Scores>('GET', path);
  return new Map(
    applications.map(({ applicationId, reviews }) => [
      applicationId,
      reviews.filter(({ status }) => status === 'open').map(({ reviewer }) => reviewer),
    ]),
  );
};

const reviewerOf = (sub = '') => {
  const reviewer = opened.world.staff.reviewers.find((one) => one.sub === sub);
  if (reviewer === undefined) throw new Error(`Nobody is ${sub}`);
  return reviewer;
};

const invitationsTo = (sub = '') =>
  lettersTo(opened.runtime, reviewerOf(sub).email, 'reviews-assigned');

describe('[F27] a panel that loses a reviewer', () => {
  test('has another within a minute of the refusal, who is invited', async () => {
    const [[applicationId = '', [leaver] = []] = []] = await openReviews();
    const asked = opened.world.now();
    await reviewerOf(leaver).client.need('POST', `/reviews/${applicationId}/decline`, {
      reason: 'I am travelling until May.',
    });
    await opened.runtime.quiet();
    expect(opened.world.now() - asked).toBeLessThan(60_000);
    const panel = (await openReviews()).get(applicationId) ?? [];
    expect(panel).toHaveLength(1);
    expect(panel).not.toContain(leaver);
    expect(invitationsTo(panel[0])).not.toEqual([]);
  });

  test('has another after the days that the edition gives, when the reviewer keeps silent', async () => {
    const before = await openReviews();
    const [answering = '', silent = ''] = before.keys();
    await reviewerOf(before.get(answering)?.[0]).client.need(
      'POST',
      `/reviews/${answering}/declaration`,
      { conflict: 'none', confidential: true },
    );
    await opened.runtime.advanceTo(opened.world.now() + patience * day - hour);
    await opened.runtime.quiet();
    expect(await openReviews()).toEqual(before);
    await opened.runtime.advanceTo(opened.world.now() + day);
    await opened.runtime.quiet();
    const after = await openReviews();
    expect(after.get(answering)).toEqual(before.get(answering));
    expect(after.get(silent)).toHaveLength(1);
    expect(after.get(silent)).not.toEqual(before.get(silent));
  });
});
