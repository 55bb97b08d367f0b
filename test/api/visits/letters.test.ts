import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../shared/domain/participant.ts';
import { ask } from '../../support/http.ts';
import { someParticipant } from '../../support/participant.ts';
import { visitsWorld } from '../../support/visits-world.ts';

const me = 'APPLICATION1';
const final = 'letters/2031/APPLICATION1/final.pdf';
const conditional = 'letters/2031/APPLICATION1/conditional.pdf';
const now = '2031-07-26T03:00:00.000Z';

const worldOf = (changes: Partial<Participant>) =>
  visitsWorld([someParticipant({ letters: { conditional, final }, ...changes })], { now });
type World = Awaited<ReturnType<typeof worldOf>>;
const fetchOf = ({ mine }: World, kind: string, html = true) =>
  mine('/my/letters/{kind}', me, html, { kind });

describe('[F47] a letter', () => {
  it('leads to an address of its own that saves it under the reference', async () => {
    const world = await worldOf({ stage: 'invited' });
    world.printed.add(final);
    for (const html of [true, false]) {
      const { status, headers } = await fetchOf(world, 'final', html);
      expect(status).toBe(303);
      expect(headers.location).toBe(
        `https://files.example/${final}?as=CPI-2031-7K3M-Q2WX-final.pdf`,
      );
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it('is waited for on a page while it is being printed', async () => {
    const { status, body, headers } = await fetchOf(await worldOf({ stage: 'invited' }), 'final');
    expect(status).toBe(202);
    expect(headers['retry-after']).toBe('10');
    expect(body).toContain('It is being printed');
    expect(body).toContain('href="/my/letters/final"');
  });

  it('is not there before it is issued', async () => {
    const world = await worldOf({ stage: 'accepted', letters: {} });
    expect((await fetchOf(world, 'conditional')).body).toContain('It is not issued yet');
    const { status } = await fetchOf(world, 'conditional');
    expect(status).toBe(404);
    expect((await fetchOf(world, 'passport')).status).toBe(404);
  });

  it.each([
    'withdrawn',
    'visa-refused',
    'no-show',
    'completed-online',
    'online-incomplete',
  ] as const)('opens no more for somebody at %s, though it is printed', async (stage) => {
    const world = await worldOf({ stage });
    world.printed.add(final).add(conditional);
    for (const kind of ['conditional', 'final']) {
      const { status, headers, body } = await fetchOf(world, kind);
      expect([status, headers.location]).toEqual([410, undefined]);
      expect(body).toContain('This letter is no longer valid');
    }
  });

  it('is nobody else’s: without a session, or without a place, there is none', async () => {
    const world = await worldOf({ stage: 'invited' });
    world.printed.add(final);
    const route = 'GET /my/letters/{kind}';
    const params = { kind: 'final' };
    expect((await ask(world.handler, { route, params })).status).toBe(401);
    expect((await world.askAs(world.handler, 'NOPLACE', { route, params })).status).toBe(404);
  });

  it('the certificate is fetched like a letter, and outlives the visit', async () => {
    const certificate = { code: 'C0DE', issuedAt: now };
    const world = await worldOf({ stage: 'graduated', certificate });
    world.printed.add('certificates/2031/APPLICATION1.pdf');
    expect((await fetchOf(world, 'certificate')).headers.location).toContain('certificates/2031/');
    expect((await fetchOf(await worldOf({ stage: 'in-korea' }), 'certificate')).status).toBe(404);
  });
});
