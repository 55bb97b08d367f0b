import { describe, expect, it } from 'vitest';
import { AlumnusWelcomed } from '../../../events/alumnus-welcomed.ts';
import type { PastParticipantPolicy } from '../../../shared/domain/edition-eligibility.ts';
import { earlierYears } from '../../../shared/domain/past-participation.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { peopleWorld } from './people-world.ts';

const importList = 'POST /staff/past-participants';
const csv = [
  'full_name,passport_name,birth_date,year,outcome,citizenship,passport_number',
  'សុខា,Sokha,1995-03-27,2019,graduated,,',
  ',DARA CHEA,1990-01-01,2024,,KH,N1234567',
].join('\n');

const world = (policy: PastParticipantPolicy) => {
  const edition = smallEdition();
  const tracks = edition.tracks.map((track) => ({
    ...track,
    eligibility: { ...track.eligibility, pastParticipants: { policy } },
  }));
  return peopleWorld({ ...edition, tracks });
};

describe('[F21] past participants', () => {
  it.each([
    ['exclude', 'ineligible', 'fail', 'took part in 2019'],
    ['flag', 'eligible', 'pass', 'took part in 2019, for staff to see'],
    ['rank-after', 'eligible', 'pass', 'took part in 2019, ranked after all others'],
  ] as const)('are marked, under the policy %s', async (policy, verdict, result, evidence) => {
    const { staff, apply, call } = world(policy);
    const taken = await staff(importList, {}, { edition: '2031', csv });
    expect(taken.data).toEqual({ people: 2 });
    const { applicationId } = await apply('sokha@example.org');
    const shown = await staff('GET /staff/applications/{applicationId}/eligibility', {
      applicationId,
    });
    expect(shown.data).toMatchObject({ verdict, tookPartIn: ['2019'] });
    expect(shown.data.rules).toContainEqual(
      expect.objectContaining({ rule: 'past-participant', result, evidence }),
    );
    const list = await call('GET /staff/editions/{edition}/applications', {
      params: { edition: '2031' },
      query: { track: 'makers' },
      roles: ['coordinator'],
      wants: 'json',
    });
    expect(list.data.applications).toMatchObject([{ pastParticipant: ['2019'] }]);
  });

  it('are known by the passport too, and others are not marked', async () => {
    const { staff, apply, applications } = world('exclude');
    await staff(importList, {}, { edition: '2031', csv });
    const known = await apply('dara@example.org', {
      ...{ 'answers.birthDate.day': '2', 'answers.passportNumber': 'N 1234567' },
    });
    const other = await apply('other@example.org', { 'answers.birthDate.day': '3' });
    expect((await applications.get(known.applicationId))?.eligibility?.tookPartIn).toEqual([
      '2024',
    ]);
    expect((await applications.get(other.applicationId))?.status).toBe('eligible');
  });

  it('are kept as codes, whole or not at all, and again without a change', async () => {
    const { staff, people } = world('flag');
    const twice = { edition: '2031', csv };
    await staff(importList, {}, twice);
    await staff(importList, {}, twice);
    expect(people.events).toHaveLength(2);
    expect(people.events[0]).toMatchObject({
      audit: { action: 'past-participants-imported', after: { people: 2 } },
    });
    expect(JSON.stringify(people.events)).not.toMatch(/sokha|chea|N1234567/i);
    const refused = await staff(
      importList,
      {},
      {
        edition: '2031',
        csv: `${csv}\nSok,,1990-02-31,2019,,,`,
      },
    );
    expect(refused.data).toMatchObject({
      status: 422,
      errors: [{ pointer: '/csv/4/birth_date', detail: expect.stringContaining('Row 4') }],
    });
  });

  it('come in by themselves when somebody graduates, for later editions alone', async () => {
    const { apply, deps, handler, applications } = world('exclude');
    const { applicationId } = await apply('sokha@example.org');
    const event: AlumnusWelcomed = {
      ...{ id: 'E1', type: 'AlumnusWelcomed.v1', source: 'cpi.journey', subject: applicationId },
      ...{ time: '2031-12-01T00:00:00.000Z', edition: '2031', data: {} },
    };
    await handler({ detail: AlumnusWelcomed.parse(event) });
    const keys = await deps.people.keysOf(applicationId);
    const past = await deps.people.pastOf(keys);
    expect(past[0]).toEqual({ year: '2031', outcome: 'graduated' });
    expect(earlierYears(past, '2032')).toEqual(['2031']);
    // The very edition is no earlier one.
    const again = await apply('sokha@example.net');
    expect((await applications.get(again.applicationId))?.status).toBe('eligible');
  });

  it('who were listed after they applied are found by the eligibility checks', async () => {
    const { staff, apply, call, applications } = world('exclude');
    const { applicationId } = await apply('sokha@example.org');
    await staff(importList, {}, { edition: '2031', csv });
    const checks = {
      params: { edition: '2031' },
      roles: ['coordinator'],
      wants: 'json',
    } as const;
    const route = '/staff/editions/{edition}/eligibility-checks';
    const preview = await call(`GET ${route}`, { ...checks, query: { track: 'makers' } });
    expect(preview.data.changes).toMatchObject([{ applicationId, to: 'ineligible' }]);
    await call(`POST ${route}`, {
      ...checks,
      json: { track: 'makers', editionVersion: 1, reason: 'A list of 2019 was found' },
    });
    expect((await applications.get(applicationId))?.status).toBe('ineligible');
  });
});
