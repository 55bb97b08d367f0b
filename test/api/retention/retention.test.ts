import { describe, expect, it } from 'vitest';
import { retentionApi } from '../../../functions/retention/api.ts';
import type { ApplicationStatus } from '../../../shared/domain/stages.ts';
import type { StaffRole } from '../../../shared/http/route.ts';
import { draftOf, eventOf } from '../../support/application.ts';
import { ask } from '../../support/http.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { wholePorts } from '../../support/whole-ports.ts';

const id = 'SOMEBODY01';
const why = 'Asked for it by mail';

const worldOf = async (status: ApplicationStatus, stage?: 'graduated' | 'in-korea') => {
  const edition = smallEdition({ retention: { passport: '2031-09-01' } });
  const ports = wholePorts(edition, { now: () => Date.parse('2031-10-01T00:00:00Z') });
  ports.applications.write(draftOf(id, { edition: '2031', track: 'makers', status }), eventOf(id));
  if (stage !== undefined) {
    const certificate = { code: 'C0DE', issuedAt: '2031-08-16T00:00:00.000Z' };
    const one = someParticipant({ applicationId: id, stage, certificate });
    await ports.participants.allocate(one, eventOf(id));
  }
  const removed: string[] = [];
  const files = { ...ports.files, removeAll: async (prefix: string) => void removed.push(prefix) };
  const handler = retentionApi(() => ({ ...ports, files }));
  return {
    ...ports,
    removed,
    erase: (json: unknown, roles: readonly StaffRole[] = ['admin'], applicationId = id) =>
      ask(handler, {
        route: 'POST /staff/applications/{applicationId}/erasure',
        params: { applicationId },
        ...{ json, roles, sub: 'ada' },
      }),
    show: () =>
      ask(handler, {
        route: 'GET /staff/editions/{edition}/retention',
        params: { edition: '2031' },
        roles: ['coordinator'],
      }),
  };
};

describe('[F49] [F62] the erasure of a person', () => {
  it('is in the audit log first, with who and why, and takes the files with all their versions', async () => {
    const world = await worldOf('selected', 'graduated');
    const answer = await world.erase({ confirm: id, why });
    expect(answer.json()).toEqual({ applicationId: id, certificate: 'C0DE' });
    expect((await world.audit.page('2031')).entries).toMatchObject([
      { action: 'person-erased', subject: id, by: { sub: 'ada' }, why },
    ]);
    expect(world.removed).toEqual([
      `applications/${id}/`,
      `letters/2031/${id}/`,
      `certificates/2031/${id}.pdf`,
    ]);
    expect(world.erasures.erased).toEqual([id]);
  });

  it.each([
    ['selected', 'in-korea', 'journey-runs'],
    ['eligible', undefined, 'decision-awaited'],
    ['waitlisted', undefined, 'decision-awaited'],
  ] as const)('waits for the end: %s %s', async (status, stage, code) => {
    const world = await worldOf(status, stage);
    const answer = await world.erase({ confirm: id, why });
    expect(answer.json()).toMatchObject({ type: `/problems/${code}`, status: 409 });
    expect(world.erasures.erased).toEqual([]);
    expect((await world.audit.page('2031')).entries).toEqual([]);
  });

  it.each(['draft', 'not-selected', 'ineligible', 'withdrawn', 'merged'] as const)(
    'is open to somebody whose application is %s',
    async (status) => {
      const world = await worldOf(status);
      expect((await world.erase({ confirm: id, why })).status).toBe(200);
    },
  );

  it('is for admins, who repeat the id and say why', async () => {
    const world = await worldOf('withdrawn');
    expect((await world.erase({ confirm: id, why }, ['coordinator'])).status).toBe(403);
    expect((await world.erase({ confirm: 'SOMEBODY02', why })).status).toBe(422);
    expect((await world.erase({ confirm: id, why: '' })).status).toBe(422);
    expect(
      (await world.erase({ confirm: 'NOBODY0001', why }, ['admin'], 'NOBODY0001')).status,
    ).toBe(404);
    expect(world.erasures.erased).toEqual([]);
  });
});

describe('[F49] what is kept until when', () => {
  it('is told kind by kind, with the record of what was deleted', async () => {
    const world = await worldOf('withdrawn');
    const swept = { day: '2031-09-01', sweptAt: '2031-08-31T18:00:00.000Z' };
    await world.retention.close('2031', 'passport', swept);
    expect((await world.show()).json()).toEqual({
      kinds: [
        { kind: 'passport', day: '2031-09-01', proof: { people: 0, files: 0, ...swept } },
        { kind: 'visa', day: '2031-09-14' },
        { kind: 'journey', day: '2031-09-14' },
        { kind: 'emergency', day: '2031-09-14' },
        { kind: 'health', day: '2031-09-14' },
        { kind: 'documents', day: '2032-08-15' },
      ],
    });
  });
});
