/** Until the release nobody can tell what was decided: worlds that differ in nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../../shared/http/route.ts';
import { eventOf } from '../../support/application.ts';
import { reviewOf } from '../../support/review.ts';
import { answersToPeople, askedByPeople, lettersOfPeople } from '../../support/seen-by-people.ts';
import { wholePost } from '../../support/whole-post.ts';
import { type WholeWorld, wholeWorld } from '../../support/whole-world.ts';

/** What was decided about one applicant, undisclosed. */
const decisions = ['chosen', 'waiting', 'below-threshold', 'set-aside', 'ineligible'] as const;
type Decision = (typeof decisions)[number];

const subject = 'sokha@people.example';
const others = ['ana', 'ben', 'cho', 'dan'].map((name) => `${name}@people.example`);
const rival = 'cho@people.example';
const means: Readonly<Record<Decision, number>> = {
  chosen: 95,
  waiting: 70,
  'below-threshold': 20,
  'set-aside': 95,
  ineligible: 95,
};

const reviewed = async ({ ports }: WholeWorld, applicationId: string, score: number) => {
  await ports.reviews.assign(
    reviewOf(applicationId, 'rita', {
      status: 'done',
      submittedAt: '2031-03-20T00:00:00.000Z',
      result: { score, firstCriterion: score },
      scores: { merit: 5 },
    }),
  );
};

/** Assesses somebody again, to the opposite verdict, as after a date that was moved. */
const turnedAway = async ({ ports }: WholeWorld, applicationId: string) => {
  const application = await ports.applications.get(applicationId);
  if (application?.eligibility === undefined) throw new Error('Nobody was assessed');
  const decision = { ...application.eligibility, verdict: 'ineligible' as const };
  const event = eventOf(applicationId, 'ApplicationAssessed.v1');
  await ports.applications.assess(application, decision, event);
};

const path = '/staff/editions/{edition}/selections';
const of = { edition: '2031', track: 'makers' };

/** Five apply, are reviewed and decided on; nothing is released. */
const decidedWorld = async (decision: Decision) => {
  const world = wholeWorld();
  const post = wholePost(world.ports);
  const people: { email: string; applicationId: string; session: string }[] = [];
  for (const email of [subject, ...others]) {
    people.push({ email, ...(await world.apply(email)) });
  }
  await post.bring();
  const [sokha = { applicationId: '' }, ...rest] = people;
  world.time.now = Date.parse('2031-04-05T00:00:00.000Z');
  await reviewed(world, sokha.applicationId, means[decision]);
  for (const [at, { applicationId }] of rest.entries()) {
    await reviewed(world, applicationId, 90 - at);
  }
  if (decision === 'ineligible') await turnedAway(world, sokha.applicationId);
  await world.office(`POST ${path}`, { params: { edition: '2031' }, json: { track: 'makers' } });
  if (decision === 'set-aside') {
    await world.office(`POST ${path}/{track}/adjustments`, {
      params: of,
      json: { version: 1, applicationId: sokha.applicationId, choice: 'exclude', reason: 'Ill' },
    });
  }
  const { json } = await world.office(`GET ${path}/{track}`, { params: of });
  const list = json() as Record<'chosen' | 'waitlist' | 'excluded', { applicationId: string }[]>;
  const among = (['chosen', 'waitlist', 'excluded'] as const).filter((part) =>
    list[part].some(({ applicationId }) => applicationId === sokha.applicationId),
  );
  world.ports.ids.goOnFrom(500_000);
  return { ...world, post, people, among };
};
type DecidedWorld = Awaited<ReturnType<typeof decidedWorld>>;

/** The one in question, and the one who has the place when she has not; of all others the mails. */
const isWalked = ({ email }: { readonly email: string }) => [subject, rival].includes(email);

/** Everything that the people are answered, in each form and language, and every mail they have. */
const seenIn = async (
  world: DecidedWorld,
  routes?: readonly Route[],
): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ...(await answersToPeople(world, world.people.filter(isWalked), routes)),
    ...(await lettersOfPeople(world.post, world.people)),
  ]);

const home = askedByPeople.filter(({ path: at }) => at === '/my');

describe('[F36] before the release', () => {
  const worlds = new Map<Decision, DecidedWorld>();
  const seen = new Map<Decision, ReadonlyMap<string, string>>();
  beforeAll(async () => {
    for (const decision of decisions) {
      const world = await decidedWorld(decision);
      worlds.set(decision, world);
      seen.set(decision, await seenIn(world));
    }
  }, 60_000);
  afterAll(() => worlds.clear());

  it('the worlds differ in what was decided', () => {
    const among = decisions.map((decision) => worlds.get(decision)?.among);
    expect(among).toEqual([['chosen'], ['waitlist'], ['excluded'], ['excluded'], []]);
  });

  it('pages, answers and mails were seen that there are', () => {
    const answers = [...(seen.get('chosen') ?? [])];
    const pages = answers.filter(([, answer]) => answer.startsWith('[200'));
    expect(answers.length).toBeGreaterThan(250);
    expect(pages.length).toBeGreaterThan(50);
    expect(worlds.get('chosen')?.post.lettersTo(subject).length).toBeGreaterThan(2);
  });

  it.each(decisions.slice(1))(
    'who is %s sees byte for byte what the chosen see, and so does everybody else',
    (decision) => {
      const [one, other] = [seen.get('chosen'), seen.get(decision)];
      const different = [...(one ?? [])].filter(([what, answer]) => other?.get(what) !== answer);
      expect(different.map(([what]) => what)).toEqual([]);
      expect([...(other?.keys() ?? [])]).toEqual([...(one?.keys() ?? [])]);
    },
  );

  it('and after the release each sees and is told the own decision', async () => {
    for (const decision of decisions) {
      const world = worlds.get(decision);
      if (world === undefined) throw new Error('There is no world');
      const before = seen.get(decision);
      const answer = await world.office(`POST ${path}/{track}/release`, {
        params: of,
        json: { acknowledgeDuplicates: true },
      });
      expect(answer.status).toBe(200);
      const after = await seenIn(world, home);
      const changed = [...after].filter(([what, now]) => before?.get(what) !== now);
      const told = changed.filter(([what]) => what.startsWith(subject));
      expect(told.length, decision).toBeGreaterThan(0);
    }
  });
});
