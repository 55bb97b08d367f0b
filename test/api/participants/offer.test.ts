import { describe, expect, it } from 'vitest';
import { someParticipant } from '../../support/participant.ts';
import { participantsWorld } from './participants-world.ts';

const id = 'APPLICATION1';
const expiresAt = '2031-04-17T01:00:00.000Z';
const offered = someParticipant({ stage: 'offered', offer: { expiresAt }, dueAt: expiresAt });
const show = { route: 'GET /my/offer' };
const answer = (given: string) => ({ route: 'POST /my/offer', json: { answer: given } });
const press = (given: string) => ({
  route: 'POST /my/offer',
  form: { answer: given },
  html: true,
});

describe('[F34] the offer of a place', () => {
  it('shows what is offered and the last moment for an answer, in Korea and in UTC', async () => {
    const world = await participantsWorld([offered]);
    const { status, body } = await world.askAs(id, { ...show, html: true });
    expect(status).toBe(200);
    expect(body).toContain('Paper and its makers');
    expect(body).toContain('10:00 KST');
    expect(body).toContain('01:00 UTC');
    expect(body.match(/<button/g)).toHaveLength(2);
    expect(body.match(/<button(?![^>]*quiet)/g)).toHaveLength(1);
  });

  it('is accepted once, however often the button is pressed', async () => {
    const world = await participantsWorld([offered]);
    const replies = await Promise.all([
      world.askAs(id, press('accept')),
      world.askAs(id, press('accept')),
    ]);
    replies.push(await world.askAs(id, press('accept')));
    for (const { status, headers } of replies) {
      expect([status, headers.location]).toEqual([303, '/my']);
    }
    expect(world.participants.events.map(({ type }) => type)).toEqual(['OfferAccepted.v1']);
    expect(await world.participants.get(id)).toMatchObject({
      stage: 'accepted',
      offer: { expiresAt, answeredAt: '2031-04-12T01:00:00.000Z' },
    });
  });

  it('takes the first of two different answers', async () => {
    const world = await participantsWorld([offered]);
    expect((await world.askAs(id, answer('decline'))).json()).toMatchObject({ state: 'declined' });
    const second = await world.askAs(id, answer('accept'));
    expect(second.status).toBe(409);
    expect(second.json()).toMatchObject({ type: '/problems/offer-answered' });
    expect(world.participants.events).toHaveLength(1);
  });

  it('is open at its last moment and closed at the next, even before the sweep', async () => {
    const world = await participantsWorld([offered]);
    world.setClock(expiresAt);
    const late = await world.askAs(id, answer('accept'));
    expect([late.status, late.json()]).toMatchObject([409, { type: '/problems/offer-expired' }]);
    const page = await world.askAs(id, press('accept'));
    expect(page.body).toContain('The offer has expired');
    expect(page.body).not.toContain('<button');
    expect((await world.participants.get(id))?.stage).toBe('offered');
    world.setClock('2031-04-17T00:59:59.999Z');
    expect((await world.askAs(id, answer('accept'))).status).toBe(200);
  });

  it('asks again when neither was chosen', async () => {
    const world = await participantsWorld([offered]);
    const { status, body } = await world.askAs(id, {
      route: 'POST /my/offer',
      form: { later: 'yes' },
      html: true,
    });
    expect(status).toBe(422);
    expect(body).toContain('<title>Error: ');
    expect(body).toContain('Choose whether you accept or decline.');
  });

  it('stays readable when it was accepted, and when the person has moved on', async () => {
    const offer = { expiresAt, answeredAt: '2031-04-12T01:00:00.000Z' };
    const world = await participantsWorld([someParticipant({ stage: 'in-korea', offer })]);
    const { json } = await world.askAs(id, show);
    expect(json()).toMatchObject({ state: 'accepted', answeredAt: offer.answeredAt });
  });

  it('is not there for somebody without a place, nor for somebody who was not offered it yet', async () => {
    const world = await participantsWorld([someParticipant()]);
    const absent = await world.askAs('NOPLACE', show);
    const early = await world.askAs(id, show);
    expect(absent.status).toBe(404);
    expect(early.body).toBe(absent.body);
    expect((await world.askAs('NOPLACE', answer('accept'))).status).toBe(404);
    expect((await world.ask(show)).status).toBe(401);
  });

  it('speaks Korean', async () => {
    const world = await participantsWorld([offered]);
    const { body } = await world.askAs(id, { ...show, html: true, language: 'ko' });
    expect(body).toContain('<html lang="ko">');
    expect(body).toContain('참가를 수락합니다');
    expect(body).toContain('2031년 4월 17일');
  });
});
