/**
 * The office sees what there is, but for a few secrets: what a passport says and why a visa was
 * refused, until it is opened with a reason; whose a ballot is; who reported a text; who answered
 * what of their learning. Two worlds differ in these and in nothing else.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Participant } from '../../../shared/domain/participant.ts';
import type { StaffRole } from '../../../shared/http/route.ts';
import { draftOf, eventOf } from '../../support/application.ts';
import type { Asked } from '../../support/http.ts';
import { someEvent, someParticipant } from '../../support/participant.ts';
import { askingForAll } from '../../support/stock.ts';
import { goodPassport } from '../../support/travel-world.ts';
import { everyRoute, keyOf, paramsOf, wholeWorld } from '../../support/whole-world.ts';
import { whole } from '../proposals/proposals-world.ts';

interface Secrets {
  readonly passport: Readonly<Record<string, string>>;
  readonly visa: string;
  /** Who votes for whom: while the vote is open, and when it closes. */
  readonly early: readonly [ana: string, ben: string];
  readonly late: readonly [ana: string, ben: string];
  readonly reporter: string;
  /** What the first says of their learning, and the second. */
  readonly learned: readonly [first: Learned, second: Learned];
}

interface Learned {
  readonly rating: string;
  readonly comment: string;
}

const pleased = { rating: '3', comment: 'Gossamer teaching' };
const bored = { rating: '1', comment: 'Hackneyed teaching' };

/** The two last characters of a passport, and its expiry, are no secret. */
const secrets: Readonly<Record<'one' | 'other', Secrets>> = {
  one: {
    passport: goodPassport,
    visa: 'Overstayed in Vellumia',
    ...{ early: ['FIRST', 'FIRST'], late: ['FIRST', 'OTHER'] },
    reporter: 'LEARNER1',
    learned: [pleased, bored],
  },
  other: {
    passport: {
      ...goodPassport,
      ...{ number: 'QX7654367', name: 'LUCIANA ANA ZYX', nationality: 'KH' },
      ...{ 'birthDate.day': '30', 'birthDate.month': '11', 'birthDate.year': '1989' },
    },
    visa: 'The embassy of Silkworm Hall believed none of the papers, of which there were many.',
    ...{ early: ['OTHER', 'OTHER'], late: ['OTHER', 'FIRST'] },
    reporter: 'LEARNER2',
    learned: [bored, pleased],
  },
};

const dueAt = '2031-07-14T09:00:00.000Z';
const writing = {
  stage: 'writing-proposal',
  dueAt,
  proposal: { version: 0, round: 0, dueAt },
} as const;
const trained = { modulesDone: ['planning'], seminarsAttended: ['opening'] };
const people: readonly Partial<Participant>[] = [
  { applicationId: 'LEARNER1', stage: 'in-online-training', ...trained },
  { applicationId: 'LEARNER2', stage: 'in-online-training', ...trained },
  { applicationId: 'WRITER1', stage: 'in-online-training', ...trained },
  { applicationId: 'TRAVELLER', stage: 'accepted' },
  { applicationId: 'FIRST', ...writing },
  { applicationId: 'OTHER', ...writing },
];

const vote = { edition: '2031', track: 'makers' };
const votes = '/panel-votes/{edition}/{track}';
const asked = everyRoute.filter(
  ({ access, method }) => access.kind === 'staff' && method === 'GET',
);
type Seen = Map<string, string>;

const seenIn = async (which: 'one' | 'other') => {
  const secret = secrets[which];
  const world = wholeWorld(askingForAll());
  const { ports, call, time } = world;
  for (const one of people.map(someParticipant)) {
    const { applicationId } = one;
    const of = { track: 'makers', section: 'paper', status: 'selected' } as const;
    ports.applications.write(draftOf(applicationId, of), eventOf(applicationId));
    await ports.participants.allocate(one, someEvent(one));
    await world.sessionFor(applicationId);
  }
  const must = async (asking: Parameters<typeof call>[0]) => {
    const answer = await call(asking);
    if (answer.status >= 400) throw new Error(`${asking.route}: ${answer.body}`);
    return answer;
  };
  const as = (who: string, route: string, more: Omit<Asked, 'route'>) =>
    must({
      ...{ route, session: `session-${who}`, headers: { origin: 'https://cpi.example' } },
      ...more,
    });
  const seen: Seen = new Map();
  const look = async (when: string) => {
    for (const role of ['coordinator', 'admin'] satisfies StaffRole[]) {
      for (const route of asked) {
        const ids = route.path.includes('{applicationId}')
          ? people.map(({ applicationId = '' }) => applicationId)
          : [''];
        for (const applicationId of ids) {
          const places = { ...vote, year: '2031', section: 'paper', applicationId, number: '1' };
          const answer = await call({
            ...{ route: keyOf(route), params: paramsOf(route, places) },
            ...{ roles: [role], sub: 'cora' },
          });
          const { status, headers, body } = answer;
          const what = `${when} ${role} ${keyOf(route)} ${applicationId}`;
          seen.set(what, JSON.stringify([status, headers, body]));
        }
      }
    }
  };

  time.now = Date.parse('2031-07-10T03:00:00.000Z');
  const at = '/my/visit/{part}';
  await as('TRAVELLER', `POST ${at}`, { params: { part: 'passport' }, form: secret.passport });
  await must({
    ...{ route: 'PUT /staff/participants/{applicationId}/travel/{part}', roles: ['coordinator'] },
    ...{ params: { applicationId: 'TRAVELLER', part: 'visa' }, sub: 'cora' },
    json: { told: { state: 'refused', reason: secret.visa }, why: 'The embassy wrote' },
  });
  const post = { kind: 'post', text: 'Buy my paper', idempotencyKey: 'one' };
  const { body } = await as('WRITER1', 'POST /my/cohort/posts', { json: post });
  const { id } = (JSON.parse(body) as { readonly post: { readonly id: string } }).post;
  await as(secret.reporter, 'POST /my/cohort/contributions/{contribution}/reports', {
    ...{ params: { contribution: id }, json: { reason: 'It sells' } },
  });
  for (const applicationId of ['FIRST', 'OTHER']) {
    const json = { action: 'submit', ...whole(applicationId) };
    await as(applicationId, 'POST /my/proposal', { json });
    await must({
      ...{ route: 'POST /staff/proposals/{applicationId}/decision', params: { applicationId } },
      ...{ roles: ['coordinator'], sub: 'cora' },
      json: { decision: 'approve', comment: 'Good.', scores: { merit: 5 } },
    });
  }
  await must({
    ...{ route: 'POST /staff/editions/{edition}/panel-votes/{track}', params: vote },
    ...{ roles: ['coordinator'], sub: 'cora' },
    json: { panel: ['ana', 'ben'], closesAt: '2031-07-22T18:00', candidates: ['FIRST', 'OTHER'] },
  });
  const cast = async (named: readonly string[]) => {
    for (const [index, sub] of ['ana', 'ben'].entries()) {
      const json = { named: [named[index]] };
      await must({ route: `PUT ${votes}/ballot`, params: vote, json, roles: ['reviewer'], sub });
    }
  };
  await cast(secret.early);
  await look('while they vote');
  await cast(secret.late);
  time.now = Date.parse('2031-07-23T03:00:00.000Z');
  await look('when they have voted');
  time.now = Date.parse('2031-08-16T03:00:00.000Z');
  for (const [index, { rating, comment }] of secret.learned.entries()) {
    await as(`LEARNER${index + 1}`, 'POST /my/evaluation/{questionnaire}', {
      params: { questionnaire: 'course' },
      form: { 'ratings.content': rating, 'words.comment': comment },
    });
  }
  await look('when they have answered');
  const opened = await must({
    ...{ route: 'POST /staff/participants/{applicationId}/travel-readings' },
    ...{ params: { applicationId: 'TRAVELLER' }, roles: ['coordinator'], sub: 'cora' },
    json: { of: 'passport', why: 'A letter for the visa' },
  });
  return { seen, opened: opened.body, audited: ports.audit };
};

describe('[Q12] [Q39] the office', () => {
  let one: Awaited<ReturnType<typeof seenIn>>;
  let other: typeof one;
  beforeAll(async () => {
    one = await seenIn('one');
    other = await seenIn('other');
  }, 90_000);

  it('is asked everything that staff can read, and much of it is there', () => {
    const shown = [...one.seen].filter(([, answer]) => answer.startsWith('[200'));
    expect(shown.length).toBeGreaterThan(200);
    expect([...one.seen].filter(([, answer]) => answer.startsWith('[5'))).toEqual([]);
    const all = shown.map(([, answer]) => answer).join();
    for (const told of ['Gossamer teaching', 'It sells', '"voted":2', '"votes":1', '"refused"']) {
      expect(all.includes(told.replaceAll('"', '\\"')), told).toBe(true);
    }
  });

  it('is answered byte for byte the same, whatever the secrets are', () => {
    expect([...other.seen.keys()]).toEqual([...one.seen.keys()]);
    const different = [...one.seen].filter(([what, answer]) => other.seen.get(what) !== answer);
    expect(different).toEqual([]);
  });

  it('reads no canary of them', () => {
    const canaries = [
      ...[secrets.one, secrets.other].flatMap(({ passport, visa }) => [
        ...[passport.number ?? '', passport.name ?? ''],
        visa,
      ]),
    ];
    const all = [...one.seen.values(), ...other.seen.values()].join().toLowerCase();
    expect(canaries.filter((canary) => all.includes(canary.toLowerCase()))).toEqual([]);
  });

  it('reads what a passport says once it opens it with a reason', () => {
    expect([one.opened, other.opened]).toEqual([
      expect.stringContaining('PE1234567'),
      expect.stringContaining('QX7654367'),
    ]);
  });
});
