import { describe, expect, it } from 'vitest';
import { completeForm, intakeWorld } from '../../support/intake-world.ts';

const list = 'GET /staff/editions/{edition}/applications';
const params = { edition: '2031' };
describe('the staff list of applications', () => {
  it('shows the applications of a track and status, page by page', async () => {
    const { call, start } = intakeWorld();
    const { applicationId, session } = await start('one@example.org');
    await start('two@example.org');
    await call('POST /applications/{applicationId}/submission', {
      params: { applicationId },
      session,
      form: completeForm,
    });
    const asked = { params, roles: ['coordinator'] as const, wants: 'json' as const };
    const all = await call(list, { ...asked, query: { track: 'makers' } });
    expect(all.data.applications).toHaveLength(2);
    const submitted = await call(list, {
      ...asked,
      query: { track: 'makers', status: 'submitted' },
    });
    expect(submitted.data.applications).toMatchObject([
      { applicationId, status: 'submitted', country: 'KH', section: 'paper', name: 'សុខា' },
    ]);
    expect(submitted.body).not.toContain('@');
  });

  it('is for coordinators and admins only', async () => {
    const { call, start } = intakeWorld();
    const { session } = await start();
    const query = { track: 'makers' };
    const as = async (asked: object) =>
      (await call(list, { params, query, wants: 'json', ...asked })).status;
    expect(await as({ roles: ['admin'] })).toBe(200);
    expect(await as({ roles: ['reviewer', 'partner'] })).toBe(403);
    expect(await as({ roles: [] })).toBe(403);
    expect(await as({ session })).toBe(401);
    expect(await as({})).toBe(401);
  });

  it('names what is wrong with a question', async () => {
    const { call } = intakeWorld();
    const asked = { params, roles: ['admin'] as const, wants: 'json' as const };
    for (const [query, pointer] of [
      [{}, '/track'],
      [{ track: 'makers', status: 'nearly' }, '/status'],
      [{ track: 'makers', cursor: '***' }, '/cursor'],
    ] as const) {
      const { status, data } = await call(list, { ...asked, query });
      expect([status, data.errors]).toMatchObject([422, [{ pointer }]]);
    }
  });
});
