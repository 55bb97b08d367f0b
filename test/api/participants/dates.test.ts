import { describe, expect, it } from 'vitest';
import { someParticipant } from '../../support/participant.ts';
import { participantsWorld } from './participants-world.ts';

const id = 'APPLICATION1';
const dates = {
  visit: { from: '2031-09-01', to: '2031-09-20' },
  before: { from: '2031-08-04', to: '2031-08-23' },
  askedAt: '2031-04-11T00:00:00.000Z',
};
const asked = someParticipant({ stage: 'accepted', datesToConfirm: dates });
const show = { route: 'GET /my/dates' };
const confirm = { route: 'POST /my/dates', form: dates.visit, html: true };

describe('[F48] days in the host country that moved', () => {
  it('are the next thing on the page, with the days before', async () => {
    const world = await participantsWorld([asked]);
    expect((await world.askAs(id, { route: 'GET /my' })).json()).toMatchObject({
      next: { kind: 'confirm-dates', href: '/my/dates' },
    });
    const { body } = await world.askAs(id, { ...show, html: true });
    expect(body).toContain('1 September 2031 to 20 September 2031');
    expect(body).toContain('4 August 2031 to 23 August 2031');
    const korean = await world.askAs(id, { ...show, html: true, query: { lang: 'ko' } });
    expect(korean.body).toContain('방한 일정이 변경되었습니다');
  });

  it('are confirmed once, however often the button is pressed', async () => {
    const world = await participantsWorld([asked]);
    const replies = await Promise.all([world.askAs(id, confirm), world.askAs(id, confirm)]);
    for (const { status, headers } of replies) {
      expect([status, headers.location]).toEqual([303, '/my/dates']);
    }
    expect(world.participants.events.map(({ type }) => type)).toEqual(['DatesConfirmed.v1']);
    expect((await world.askAs(id, show)).json()).toMatchObject({
      confirmedAt: '2031-04-12T01:00:00.000Z',
    });
    expect((await world.askAs(id, { route: 'GET /my' })).json()).not.toMatchObject({
      next: { kind: 'confirm-dates' },
    });
  });

  it('are asked about again when they have moved since they were read', async () => {
    const world = await participantsWorld([asked]);
    const reply = await world.askAs(id, { ...confirm, form: dates.before });
    expect(reply.status).toBe(409);
    expect(reply.body).toContain('The days have changed again');
    expect(reply.body).toContain('1 September 2031');
    expect(world.participants.events).toEqual([]);
    expect((await world.askAs(id, { ...confirm, form: { from: 'x' } })).status).toBe(422);
  });

  it('are nothing to somebody whose days have not moved', async () => {
    const world = await participantsWorld([someParticipant({ stage: 'accepted' })]);
    expect((await world.askAs(id, show)).status).toBe(404);
    expect((await world.askAs(id, { ...confirm, html: false })).status).toBe(404);
  });
});

describe('[F66] giving up the place', () => {
  const leave = { route: 'POST /my/withdrawal', form: {}, html: true };

  it('asks once more, and then is done once', async () => {
    const world = await participantsWorld([someParticipant({ stage: 'proposal-approved' })]);
    const home = await world.askAs(id, { route: 'GET /my', html: true });
    expect(home.body).toContain('href="/my/withdrawal"');
    const page = await world.askAs(id, { route: 'GET /my/withdrawal', html: true });
    expect(page.body).toContain('Give up your place?');
    for (const { status, headers } of [
      await world.askAs(id, leave),
      await world.askAs(id, leave),
    ]) {
      expect([status, headers.location]).toEqual([303, '/my/withdrawal']);
    }
    expect(world.participants.events.map(({ type }) => type)).toEqual(['ParticipantWithdrawn.v1']);
    const receipt = await world.askAs(id, { route: 'GET /my/withdrawal', html: true });
    expect(receipt.body).toContain('You have given up your place');
    expect(receipt.body).not.toContain('<button');
  });

  it('leads an open offer to its own page, and says so where the way has ended', async () => {
    const offered = await participantsWorld([
      someParticipant({ stage: 'offered', offer: { expiresAt: '2031-04-17T01:00:00.000Z' } }),
    ]);
    expect((await offered.askAs(id, leave)).headers.location).toBe('/my/offer');
    expect(offered.participants.events).toEqual([]);
    const ended = await participantsWorld([someParticipant({ stage: 'graduated' })]);
    const reply = await ended.askAs(id, { route: 'POST /my/withdrawal', json: {} });
    expect(reply.status).toBe(409);
    expect(reply.json()).toMatchObject({ type: '/problems/nothing-to-give-up' });
  });
});
