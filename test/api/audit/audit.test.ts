import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../events/envelope.ts';
import { auditApi } from '../../../functions/audit/api.ts';
import { recordEvent } from '../../../functions/audit/record-event.ts';
import { ask } from '../../support/http.ts';
import { inMemoryAuditRepository } from '../../support/in-memory/audit-repository.ts';
import { someParticipant } from '../../support/participant.ts';
import { visitsWorld } from '../../support/visits-world.ts';

const open = () => {
  const audit = inMemoryAuditRepository();
  const handler = auditApi(() => ({ audit }));
  const list = (query: Record<string, string> = {}, roles: readonly ['admin'] | [] = ['admin']) =>
    ask(handler, {
      route: 'GET /staff/editions/{edition}/audit',
      params: { edition: '2031' },
      query,
      roles,
    });
  return { audit, list, record: recordEvent({ audit }) };
};

/** What staff did to a person, as the changed participant carries it. */
const visaRecorded = async (): Promise<Envelope> => {
  const one = someParticipant({ applicationId: 'APPLICATION1', stage: 'invited' });
  const world = await visitsWorld([one], { now: '2031-07-01T00:00:00.000Z' });
  const route = 'PUT /staff/participants/{applicationId}/visa';
  await world.staff(route, { applicationId: 'APPLICATION1' }, { visa: 'refused' });
  const [event] = world.participants.events;
  if (event === undefined) throw new Error('Nothing was recorded');
  return event;
};

describe('[F61] the audit log', () => {
  it('says who did what to whom, from what to what, when; once however often it is told', async () => {
    const { list, record } = open();
    const event = await visaRecorded();
    expect(await record(event)).toBe('recorded');
    expect(await record(event)).toBe('recorded');
    expect((await list()).json()).toEqual({
      entries: [
        {
          id: event.id,
          at: '2031-07-01T00:00:00.000Z',
          edition: '2031',
          subject: 'APPLICATION1',
          action: 'visa-recorded',
          by: { sub: 'staff-1', roles: ['coordinator'] },
          before: { visa: null },
          after: { visa: 'refused' },
        },
      ],
    });
  });

  it('is read of one subject', async () => {
    const { list, record } = open();
    const event = await visaRecorded();
    await record(event);
    await record({ ...event, id: 'OTHER', subject: 'SOMEONE' });
    expect((await list({ subject: 'SOMEONE' })).json()).toMatchObject({
      entries: [{ id: 'OTHER' }],
    });
    expect((await list({ subject: 'NOBODY' })).json()).toEqual({ entries: [] });
  });

  it('has no line for what staff did not do', async () => {
    const { list, record } = open();
    const { audit: _audit, ...event } = await visaRecorded();
    expect(await record(event)).toBe('not-by-staff');
    expect((await list()).json()).toEqual({ entries: [] });
  });

  it('[F63] is for the administrator alone', async () => {
    expect((await open().list({}, [])).status).toBe(403);
  });
});
