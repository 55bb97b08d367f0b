import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../shared/domain/participant.ts';
import { checkDigit } from '../../../shared/domain/passport-lines.ts';
import { travelText } from '../../../shared/text/travel.ts';
import { someParticipant } from '../../support/participant.ts';
import { goodPassport, travelWorld } from '../../support/travel-world.ts';

const me = 'APPLICATION1';
const now = '2031-06-01T00:00:00.000Z';
const worldOf = (changes: Partial<Participant> = {}, at = now) =>
  travelWorld([someParticipant({ applicationId: me, stage: 'accepted', ...changes })], { now: at });

const second = (number: string, birth: string, expiry: string) => {
  const line = `${number}${checkDigit(number)}PER${birth}${checkDigit(birth)}F${expiry}${checkDigit(expiry)}${'<'.repeat(14)}0`;
  return line + checkDigit(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43));
};
const lines = ['P<PERQUISPE<<ANA<LUCIA'.padEnd(44, '<'), second('PE1234567', '950302', '320215')];

const flight = { flight: 'KE690', airport: 'ICN', zone: 'Asia/Seoul' };
const arrival = { ...flight, 'day.day': '3', 'day.month': '8', 'day.year': '2031', time: '06:45' };

describe('[F47] the passport', () => {
  it('[Q39] is kept sealed, shown by its end alone, with what was agreed to', async () => {
    const world = await worldOf();
    const saved = await world.tell('passport', goodPassport);
    expect([saved.status, saved.headers.location]).toEqual([303, '/my/visit']);
    const kept = await world.travels.get(me);
    expect(JSON.stringify([kept, await world.participants.get(me)])).not.toMatch(
      /PE1234567|QUISPE|1995-03-02/,
    );
    expect(kept?.passport).toMatchObject({
      mask: '•••••67',
      expiresOn: '2032-02-15',
      consent: { version: '1', text: travelText('en').consent.text, at: now },
    });
    const { body } = await world.show('passport');
    expect(body).toContain('ends in 67');
    expect(body).not.toMatch(/PE1234567|QUISPE/);
  });

  it('is not taken without the agreement', async () => {
    const world = await worldOf();
    const { consent: _consent, ...silent } = goodPassport;
    const refused = await world.tell('passport', silent);
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('<title>Error:');
    expect(refused.body).toContain('href="#consent"');
    expect(await world.travels.get(me)).toBeUndefined();
  });

  it('that expires within six months of the return is kept, is first to be renewed, and holds the invitation back', async () => {
    const world = await worldOf({ stage: 'proposal-approved' });
    await world.tell('passport', { ...goodPassport, 'expiresOn.day': '14' });
    const page = await world.show('passport');
    expect(page.body).toContain('It expires on 14 February 2032');
    expect(page.body).toContain('15 February 2032');
    expect((await world.visit()).body).toContain('please correct');
    const first = await world.release({ track: 'makers', section: 'paper' });
    expect(first.json()).toMatchObject({
      invited: 0,
      withheld: 0,
      sections: [{ blocked: [{ applicationId: me, reason: 'passport-expires-too-early' }] }],
    });
    await world.tell('passport', goodPassport);
    expect((await world.release({ track: 'makers', section: 'paper' })).json()).toMatchObject({
      invited: 1,
    });
  });

  it('is held against the dates again: an invitation that was issued is kept back, with the reason', async () => {
    const letter = 'letters/2031/APPLICATION1/final.pdf';
    const world = await worldOf({
      stage: 'invited',
      letters: { final: letter },
      travel: { passportExpiresOn: '2032-01-01' },
    });
    const refused = await world.visit('/my/letters/{kind}', { kind: 'final' });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('has to be valid longer');
    await world.tell('passport', goodPassport);
    const handedOut = await world.visit('/my/letters/{kind}', { kind: 'final' });
    expect(handedOut.headers.location).toContain(letter);
  });

  it('[F17] is compared with its machine-readable lines, which are kept nowhere', async () => {
    const world = await worldOf();
    const differs = await world.tell(
      'passport',
      { ...goodPassport, name: 'ANA QUISPE', 'expiresOn.year': '2033', lines: lines.join('\n') },
      false,
    );
    expect(differs.json()).toMatchObject({
      errors: [
        { pointer: '/name', code: 'differs-from-lines' },
        { pointer: '/expiresOn', code: 'differs-from-lines' },
      ],
    });
    const misread = lines.join('\n').replace('PE1234567', 'PE1234568');
    expect(
      (await world.tell('passport', { ...goodPassport, lines: misread }, false)).json(),
    ).toMatchObject({
      errors: [{ pointer: '/lines', code: 'lines-misread' }],
    });
    expect(
      (await world.tell('passport', { ...goodPassport, lines: lines.join('\n') })).status,
    ).toBe(303);
    expect(JSON.stringify(await world.travels.get(me))).not.toContain('P<PER');
  });

  it('[Q39] is opened by the office alone, and who and why is in the audit log', async () => {
    const world = await worldOf();
    await world.tell('passport', goodPassport);
    const route = 'POST /staff/participants/{applicationId}/travel-readings';
    const reading = { of: 'passport', why: 'K-ETA for the group' };
    for (const role of ['reviewer', 'partner'] as const) {
      expect((await world.office(route, reading, {}, [role])).status).toBe(403);
    }
    expect((await world.office(route, { of: 'passport', why: ' ' })).status).toBe(422);
    expect((await world.audit.page('2031')).entries).toEqual([]);
    expect((await world.office(route, reading)).json()).toMatchObject({ number: 'PE1234567' });
    const { entries } = await world.audit.page('2031');
    expect(entries).toMatchObject([
      { action: 'passport-opened', subject: me, by: { sub: 'cora' }, why: 'K-ETA for the group' },
    ]);
    expect(JSON.stringify(entries)).not.toContain('PE1234567');
  });
});

describe('[F47] the visa', () => {
  const change = 'PUT /staff/participants/{applicationId}/travel/{part}';
  const put = (world: Awaited<ReturnType<typeof worldOf>>, told: Record<string, string>) =>
    world.office(change, { told, why: 'The embassy wrote' }, { part: 'visa' });

  it('has a type and a state that the person tells, and no refusal of theirs', async () => {
    const world = await worldOf();
    expect((await world.tell('visa', { state: 'applied', type: 'C-3-1' })).status).toBe(303);
    expect(await world.travels.get(me)).toMatchObject({
      visa: { state: 'applied', type: 'C-3-1' },
    });
    expect((await world.tell('visa', { state: 'refused' })).status).toBe(422);
    expect((await world.participants.get(me))?.travel).toEqual({ visa: 'applied' });
  });

  it('that is refused ends the journey; the reason is sealed, and shown to nobody who does not ask with a reason', async () => {
    const world = await worldOf({ stage: 'invited' });
    const reason = 'Funds not shown';
    const answer = await put(world, { state: 'refused', reason });
    expect(answer.json()).toMatchObject({ stage: 'visa-refused', visa: 'refused' });
    expect(answer.body).not.toContain(reason);
    const { events } = world.participants;
    expect(events.map(({ type }) => type)).toEqual(['VisaDecided.v1']);
    const stored = [await world.travels.get(me), await world.participants.get(me), events];
    expect(JSON.stringify(stored)).not.toContain(reason);
    const opened = await world.office('POST /staff/participants/{applicationId}/travel-readings', {
      of: 'visa-reason',
      why: 'An appeal',
    });
    expect(opened.json()).toEqual({ reason });
  });

  it('that is granted before the invitation is noted, and the journey waits as before', async () => {
    const world = await worldOf({ stage: 'in-online-training' });
    expect((await put(world, { state: 'granted' })).json()).toMatchObject({
      stage: 'in-online-training',
      visa: 'granted',
    });
  });
});

describe('[F47] the other things to prepare', () => {
  it('are a list of tasks, each with a page of its own, in two languages', async () => {
    const world = await worldOf();
    const { body } = await world.visit();
    for (const part of Object.keys(travelText('en').parts)) {
      expect(body).toContain(`href="/my/visit/${part}"`);
      expect((await world.show(part)).status).toBe(200);
      expect((await world.show(part, 'ko')).body).toContain('<html lang="ko">');
    }
    expect(body).toContain('0 of 7 done');
    expect((await world.tell('needs', { diet: '', access: '' })).status).toBe(303);
    expect((await world.visit()).body).toContain('1 of 7 done');
  });

  it('keep a flight as a moment with the clocks that it was read on', async () => {
    const world = await worldOf();
    await world.tell('arrival', arrival);
    expect((await world.travels.get(me))?.arrival).toEqual({
      ...flight,
      at: '2031-08-02T21:45:00.000Z',
    });
    const { body } = await world.show('arrival');
    expect(body).toContain('value="06:45"');
    expect(body).toContain('<option value="Asia/Seoul" selected="">');
  });

  it.each([
    ['arrival', { ...arrival, 'day.day': '5' }, 'day', 'after-the-course-begins'],
    ['departure', arrival, 'day', 'before-the-course-ends'],
    ['arrival', { ...arrival, time: '25:00' }, 'time', 'not-a-time'],
    [
      'insurance',
      { company: 'A', policy: 'B', from: '2031-08-01', to: '2031-08-14' },
      'to',
      'does-not-cover-the-course',
    ],
    ['emergency', { name: 'Ana', phone: '+51 1' }, 'relation', 'missing'],
    ['emergency', { name: 'Ana', relation: 'x', phone: '1', number: '9' }, 'number', 'not-asked'],
  ])('%s is refused where it will not do', async (part, form, field, code) => {
    const world = await worldOf();
    const refused = await world.tell(part, form, false);
    expect(refused.json()).toMatchObject({ errors: [{ pointer: `/${field}`, code }] });
    expect(await world.travels.get(me)).toBeUndefined();
  });

  it('are closed to who does not travel, and from the day on which they are deleted', async () => {
    const gone = await worldOf({ stage: 'withdrawn' });
    expect((await gone.show('passport')).status).toBe(409);
    const late = await worldOf({ stage: 'in-korea' }, '2031-09-13T15:00:00.000Z');
    expect((await late.tell('passport', goodPassport)).status).toBe(409);
    expect((await late.show('passport')).body).toContain('cannot be told any more');
  });

  it('are corrected by the office, which gives the room; the second of two sees the difference', async () => {
    const world = await worldOf();
    const change = 'PUT /staff/participants/{applicationId}/travel/{part}';
    const room = { told: { house: 'Hotel Busan', room: '1204' }, version: 0, why: 'Rooming list' };
    const given = await world.office(change, room, { part: 'room' });
    expect(given.json()).toMatchObject({ told: { room: { house: 'Hotel Busan' } }, version: 1 });
    const other = await world.office(change, room, { part: 'room' });
    expect(other.json()).toMatchObject({
      type: '/problems/travel-changed',
      version: 1,
      difference: [{ part: 'room', told: { house: 'Hotel Busan', room: '1204' } }],
    });
    const [event] = world.participants.events;
    expect(event?.audit).toMatchObject({ action: 'travel-changed', after: { part: 'room' } });
    const read = await world.office('GET /staff/participants/{applicationId}/travel');
    expect(read.json()).toMatchObject({
      preparation: expect.arrayContaining([{ item: 'room', state: 'done', dueOn: '2031-07-28' }]),
    });
    expect((await world.audit.page('2031')).entries).toMatchObject([{ action: 'travel-read' }]);
  });
});
