import { describe, expect, it } from 'vitest';
import { entersFrom, type ParticipantStage } from '../../../shared/domain/stages.ts';
import { someParticipant } from '../../support/participant.ts';
import { smallEdition } from '../../support/small-edition.ts';
import { participantsWorld } from './participants-world.ts';

const id = 'APPLICATION1';
const home = { route: 'GET /my' };
const expiresAt = '2031-04-17T01:00:00.000Z';

const standingAt = (stage: ParticipantStage) =>
  someParticipant({
    stage,
    name: 'សុខ ដារា',
    offer: { expiresAt },
    proposal: { version: 1, round: 1, dueAt: '2031-07-14T09:00:00.000Z' },
    letters: { conditional: 'letters/2031/APPLICATION1/conditional.pdf' },
    onlineAttendance: 80,
    certificate: { code: 'CODE', issuedAt: '2031-08-15T15:00:00.000Z' },
  });

describe('the home of a participant', () => {
  const stages = Object.keys(entersFrom) as ParticipantStage[];

  it.each(stages)('has one thing that is next for somebody who is %s', async (stage) => {
    const world = await participantsWorld([standingAt(stage)]);
    for (const language of ['en', 'ko']) {
      const { status, body } = await world.askAs(id, { ...home, html: true, language });
      expect(status).toBe(200);
      expect(body).toContain('<h1 dir="auto">សុខ ដារា</h1>');
      expect(body.match(/aria-current="step"/g)).toHaveLength(1);
      expect((body.match(/class="button"/g) ?? []).length).toBeLessThanOrEqual(1);
      expect(body).not.toContain('Invalid');
      expect(body).not.toContain('undefined');
    }
  });

  it.each<[ParticipantStage, string, string | undefined]>([
    ['offered', 'answer-offer', '/my/offer'],
    ['accepted', 'wait-for-training', undefined],
    ['in-online-training', 'train', '/my/training'],
    ['trained-online', 'wait-for-proposal', undefined],
    ['writing-proposal', 'revise-proposal', '/my/proposal'],
    ['proposal-approved', 'wait-for-invitation', undefined],
    ['invited', 'prepare-visit', '/my/visit'],
    ['graduated', 'show-certificate', '/certificates/CODE'],
  ])('tells somebody who is %s: %s', async (stage, kind, href) => {
    const world = await participantsWorld([standingAt(stage)]);
    const { json } = await world.askAs(id, home);
    expect(json()).toMatchObject({ stage, next: { kind } });
    expect((json() as { next: { href?: string } }).next.href).toBe(href);
  });

  it('gives the dates in Korea and in UTC', async () => {
    const world = await participantsWorld([standingAt('writing-proposal')]);
    const { body } = await world.askAs(id, { ...home, html: true });
    expect(body).toContain('18:00 KST');
    expect(body).toContain('09:00 UTC');
  });

  it('[F77] leads to the space of the cohort once it is open, and not before', async () => {
    const linkAt = async (stage: ParticipantStage) => {
      const world = await participantsWorld([standingAt(stage)]);
      const { body } = await world.askAs(id, { ...home, html: true });
      return body.includes('href="/my/cohort"');
    };
    expect(await linkAt('trained-online')).toBe(true);
    expect(await linkAt('graduated')).toBe(true);
    expect(await linkAt('accepted')).toBe(false);
    expect(await linkAt('withdrawn')).toBe(false);
  });

  it('tells nothing that others decided: no score, no event, no version', async () => {
    const one = standingAt('proposal-in-review');
    const proposal = { version: 1, round: 1, dueAt: expiresAt, score: 61.5, outstanding: true };
    const world = await participantsWorld([{ ...one, proposal }]);
    const { body } = await world.askAs(id, home);
    expect(body).not.toMatch(/score|outstanding|61\.5|attention|email/);
  });

  it('leads an applicant to the application', async () => {
    const world = await participantsWorld([]);
    const page = await world.askAs('NOPLACE', { ...home, html: true });
    expect([page.status, page.headers.location]).toEqual([303, '/applications/NOPLACE']);
    const data = await world.askAs('NOPLACE', home);
    expect(data.json()).toEqual({ application: '/applications/NOPLACE' });
  });

  it('passes over steps that the edition does not have', async () => {
    const edition = smallEdition();
    const tracks = edition.tracks.map(({ visit: _visit, ...track }) => track);
    const world = await participantsWorld([standingAt('proposal-approved')], {
      edition: { ...edition, tracks },
    });
    const { json } = await world.askAs(id, home);
    expect(json()).toMatchObject({ next: { kind: 'wait-for-certificate' } });
    expect((json() as { steps: string[] }).steps).not.toContain('korea');
  });
});
