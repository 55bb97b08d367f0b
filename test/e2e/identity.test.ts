/** One person behind two addresses, on the local runtime: noticed by codes that its keys make. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callWindow } from '../../shared/domain/call.ts';
import { createHttpClient } from '../../tools/client/http-client.ts';
import { answersOf } from '../../tools/replay/apply.ts';
import type { OpenWorld } from '../../tools/replay/open-world.ts';
import { hour } from '../../tools/replay/world.ts';
import { openApplication } from '../support/running-application.ts';
import { threePeople, threePlaces } from './support/three-people.ts';

const edition = threePlaces;
const [track] = edition.tracks;
const [plan] = threePeople.people;
if (track === undefined || plan === undefined) throw new Error('Nobody can apply');

interface Pairs {
  readonly duplicates: readonly {
    readonly duplicateId: string;
    readonly state: string;
    readonly same: readonly string[];
    readonly applications: readonly { readonly applicationId: string; readonly status: string }[];
  }[];
}

let opened: OpenWorld;
beforeAll(async () => {
  opened = await openApplication(edition);
  await opened.runtime.advanceTo(callWindow(edition, track).opensAt + hour);
});
afterAll(() => opened?.close());

/** Applies from an address with a device of its own. */
const apply = async (email: string, passportNumber: string): Promise<string> => {
  const { world } = opened;
  const client = createHttpClient({ url: world.url });
  const start = { track: track.id, email };
  const { applicationId } = await client.need<{ readonly applicationId: string }>(
    'POST',
    `/editions/${edition.edition}/applications`,
    start,
  );
  const answers = { ...answersOf(world, track, { plan }), passportNumber };
  await client.need('POST', `/applications/${applicationId}/submission`, { answers });
  return applicationId;
};

describe('[F11] one person behind two addresses', () => {
  test('both are flagged when they are submitted at once, and staff merge them', async () => {
    const ids = await Promise.all([
      apply('one@people.example', 'M 7654321'),
      apply('two@people.example', 'm-7654321'),
    ]);
    await opened.runtime.quiet();
    const { coordinator } = opened.world.staff;
    const path = `/staff/editions/${edition.edition}/duplicates`;
    const { duplicates } = await coordinator.need<Pairs>('GET', path);
    expect(duplicates).toMatchObject([
      { state: 'open', same: ['passport', 'name-and-birth-date'] },
    ]);
    expect(duplicates[0]?.applications.map(({ status }) => status)).toEqual([
      'eligible',
      'eligible',
    ]);

    const [keep, other] = ids;
    const pair = `${path}/${duplicates[0]?.duplicateId}`;
    await coordinator.need('POST', `${pair}/merge`, { keep, reason: 'Wrote to us from both' });
    const after = await coordinator.need<Pairs>('GET', path);
    expect(after.duplicates).toMatchObject([{ state: 'merged' }]);
    const statusOf = new Map(
      after.duplicates[0]?.applications.map(({ applicationId, status }) => [applicationId, status]),
    );
    expect([statusOf.get(keep ?? ''), statusOf.get(other ?? '')]).toEqual(['eligible', 'merged']);
  });
});
