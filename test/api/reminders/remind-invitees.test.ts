import { describe, expect, it } from 'vitest';
import { everythingAwaited } from '../../../functions/reminders/awaited.ts';
import { dueOrders } from '../../../functions/reminders/due-orders.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { deliver } from '../../../shared/mail/post-office.ts';
import { draftOf, eventOf } from '../../support/application.ts';
import { someEvent, someParticipant } from '../../support/participant.ts';
import { recordingTransport } from '../../support/post-office.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { wholeWorld } from '../../support/whole-world.ts';

/** Answers are taken until 18:00 in Seoul. */
const withDinner = (answerBy: string): Edition => {
  const small = smallEdition();
  if (small.cpiDay === undefined) throw new Error('no CPI Day');
  return {
    ...small,
    cpiDay: { ...small.cpiDay, dinner: { seats: 9, seatsPerTable: 3, answerBy } },
  };
};
const visitor = { name: 'Han Jiwon', organisation: 'Embassy', email: 'han@embassy.example' };
const invited = 'POST /staff/editions/{edition}/cpi-day/visitors';
const preview = 'GET /staff/editions/{edition}/reminders';

/** Two participants, one in Seoul and one in Lima, one who went home, and a visitor. */
const world = async (edition = withDinner('2031-08-12T18:00')) => {
  const whole = wholeWorld(edition);
  const { ports, time } = whole;
  const { transport, sent } = recordingTransport();
  const people = [
    someParticipant({ applicationId: 'SEOUL1', stage: 'in-korea', email: 'seoul@people.example' }),
    someParticipant({
      ...{ applicationId: 'LIMA1', stage: 'invited', email: 'lima@people.example' },
      // Nothing is left to prepare for the journey.
      visa: 'granted',
      travel: {
        ...{ passportExpiresOn: '2033-01-01', arrival: true, departure: true },
        ...{ insuredFrom: '2031-08-01', insuredTo: '2031-08-31' },
      },
    }),
    someParticipant({ applicationId: 'GONE1', stage: 'withdrawn', email: 'gone@people.example' }),
  ];
  for (const one of people) {
    const { applicationId, email } = one;
    const timeZone = applicationId === 'LIMA1' ? 'America/Lima' : 'Asia/Seoul';
    const { applications } = ports;
    await applications.start(
      draftOf(applicationId, { track: 'makers', email, timeZone, country: 'KH' }),
      'hash',
      eventOf(applicationId),
    );
    await ports.participants.allocate(one, someEvent(one));
  }
  const guests = {
    find: async (guest: { readonly kind: string }) =>
      guest.kind === 'visitor'
        ? { name: visitor.name, email: visitor.email, locale: 'en' as const, visitor: {} as never }
        : undefined,
  };
  const deps = { ...ports, guests, transport, sender: 'CPI <cpi@cpi.example>' };
  const sweep = async (at: string): Promise<readonly string[]> => {
    time.now = Date.parse(at);
    const before = sent.length;
    const awaited = await everythingAwaited(deps, { now: time.now, ahead: 0 });
    for (const order of await dueOrders(deps, awaited, time.now)) await deliver(order, deps);
    return sent.slice(before).map((raw) => /^To: (\S+)@/m.exec(raw)?.[1] ?? raw);
  };
  const ask = (route: string, json?: object, query = {}) =>
    whole.office(route, { params: { edition: '2031' }, query, ...(json && { json }) });
  time.now = Date.parse('2031-08-01T01:00:00Z');
  await ask(invited, { visitors: [visitor] });
  await ask('POST /staff/editions/{edition}/cpi-day/announcement');
  return { ...whole, sent, sweep, ask };
};

describe('[F39] [F55] whoever has not answered the invitation to CPI Day is reminded', () => {
  it('seven days before and two days before, each once, in the own morning', async () => {
    const { sweep, sent } = await world();
    expect(await sweep('2031-08-05T08:00:00Z')).toEqual([]);
    // 19:00 in Seoul, 05:00 in Lima.
    expect(await sweep('2031-08-05T10:00:00Z')).toEqual(['seoul', 'han']);
    expect(await sweep('2031-08-05T13:00:00Z')).toEqual(['lima']);
    expect(await sweep('2031-08-06T13:00:00Z')).toEqual([]);
    expect(await sweep('2031-08-10T10:00:00Z')).toEqual(['seoul', 'han']);
    expect(await sweep('2031-08-10T14:00:00Z')).toEqual(['lima']);
    expect(await sweep('2031-08-12T09:00:00Z')).toEqual([]);
    expect(sent.join()).toContain('Will you join us at CPI Day?');
    expect(sent.find((raw) => raw.includes('lima@'))).toContain('(Lima)');
  });

  it('and stops for whoever has answered, whatever the answer is', async () => {
    const { sweep, call, sessionFor } = await world();
    const route = 'POST /my/cpi-day';
    const session = await sessionFor('SEOUL1');
    expect((await call({ route, session, json: { dines: 'no' } })).status).toBe(200);
    expect(await sweep('2031-08-05T13:00:00Z')).toEqual(['lima']);
  });

  it('not yet when the date has moved, and by the new date then', async () => {
    const { sweep, ports } = await world();
    await ports.editions.apply(withDinner('2031-08-14T18:00'), { appliedAt: '' });
    expect(await sweep('2031-08-05T13:00:00Z')).toEqual([]);
    expect(await sweep('2031-08-07T13:00:00Z')).toEqual(['lima']);
  });
});

describe('[F39] [F40] staff see which reminders are to come', () => {
  it('who gets what when, on both clocks, without those that were sent', async () => {
    const { ask, sweep, time } = await world();
    time.now = Date.parse('2031-08-04T00:00:00Z');
    const lines = async (days: string) =>
      (await ask(preview, undefined, { days })).json() as {
        readonly counts: unknown;
        readonly reminders: readonly { readonly name?: string; readonly sendAt: string }[];
      };
    expect((await lines('1')).reminders).toEqual([]);
    const { counts, reminders } = await lines('3');
    expect(counts).toEqual([{ reminder: 'dinner', letters: 3 }]);
    expect(reminders).toHaveLength(3);
    expect(reminders.at(-1)).toEqual({
      ...{ reminder: 'dinner', to: 'dossier', applicationId: 'LIMA1', daysBefore: 7 },
      ...{ dueAt: '2031-08-12T09:00:00.000Z', sendAt: '2031-08-05T13:00:00.000Z' },
      clocks: {
        edition: 'Tue 5 August 2031 22:00',
        reader: 'Tue 5 August 2031 08:00',
        zone: 'America/Lima',
      },
    });
    await sweep('2031-08-05T10:00:00Z');
    expect((await lines('1')).counts).toEqual([{ reminder: 'dinner', letters: 1 }]);
    expect((await lines('14')).counts).toEqual([{ reminder: 'dinner', letters: 4 }]);
  });

  it('nothing of an edition that is not there', async () => {
    const { office } = await world();
    expect((await office(preview, { params: { edition: '1999' } })).status).toBe(404);
  });
});
