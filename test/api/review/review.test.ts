import { describe, expect, it } from 'vitest';
import { ReviewSubmitted } from '../../../events/review-submitted.ts';
import { ReviewsAssigned } from '../../../events/reviews-assigned.ts';
import { reviewApi } from '../../../functions/review/api.ts';
import { depsOn } from '../../../functions/review/container.ts';
import type { Application } from '../../../shared/domain/application.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { randomIds } from '../../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../../shared/store/application-repository.ts';
import { createEditionRepository } from '../../../shared/store/edition-repository.ts';
import { draftOf, eventOf } from '../../support/application.ts';
import { useEngine } from '../../support/engine.ts';
import { type Asked, ask } from '../../support/http.ts';
import { inMemoryApplicationDocumentsRepository } from '../../support/in-memory/application-documents-repository.ts';
import { inMemoryApplicationRepository } from '../../support/in-memory/application-repository.ts';
import { inMemoryAssignmentRepository } from '../../support/in-memory/assignment-repository.ts';
import { inMemoryAuditRepository } from '../../support/in-memory/audit-repository.ts';
import { inMemoryDiscussionRepository } from '../../support/in-memory/discussion-repository.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryNominationRepositories } from '../../support/in-memory/nomination-repositories.ts';
import { inMemoryReviewRepository } from '../../support/in-memory/review-repository.ts';
import { inMemoryReviewerRepository } from '../../support/in-memory/reviewer-repository.ts';
import { declaring } from '../../support/review.ts';
import { smallEdition } from '../../support/small-edition.ts';

const engine = useEngine();
const now = '2031-03-10T00:00:00.000Z';
const clock = { now: () => Date.parse(now) };

/** The small edition with two reviews for each application. */
const edition = (): Edition => {
  const small = smallEdition();
  const tracks = small.tracks.map((track) => ({
    ...track,
    selection: { ...track.selection, reviewsNeeded: 2 },
  }));
  return { ...small, tracks };
};

const applicationOf = (number: number, of: Partial<Application> = {}): Application =>
  draftOf(`APPL${number}`, {
    track: 'makers',
    status: 'eligible',
    section: 'paper',
    name: `Sok Dara ${number}`,
    country: 'KH',
    reference: `CPI-2031-REF-${number}`,
    submittedAt: '2031-03-01T00:00:00.000Z',
    ...of,
  });
const many = (count: number) => Array.from({ length: count }, (_, at) => applicationOf(at));

const world = (...applied: readonly Application[]) => {
  const applications = inMemoryApplicationRepository(...applied);
  const assignments = inMemoryAssignmentRepository();
  const reviews = declaring(inMemoryReviewRepository());
  const editions = inMemoryEditionRepository(edition());
  const handler = reviewApi(() => ({
    editions,
    applications,
    assignments,
    reviews,
    reviewers: inMemoryReviewerRepository(),
    discussions: inMemoryDiscussionRepository(),
    documents: inMemoryApplicationDocumentsRepository(),
    endorsements: inMemoryNominationRepositories(applications).endorsements,
    audit: inMemoryAuditRepository(),
    clock,
    ids: randomIds,
  }));
  return { applications, assignments, reviews, handler };
};

const reviewers = (...subs: string[]) => subs.map((sub) => ({ sub, email: `${sub}@cpi.example` }));

const assign = (...subs: string[]): Asked => ({
  route: 'POST /staff/editions/{edition}/review-assignments',
  params: { edition: '2031' },
  roles: ['coordinator'],
  json: { track: 'makers', reviewers: reviewers(...subs) },
});

const as = (sub: string) => ({ sub, roles: ['reviewer'] as const });
const at = (applicationId: string) => ({ params: { applicationId } });
const show = (sub: string, id: string): Asked => ({
  route: 'GET /reviews/{applicationId}',
  ...at(id),
  ...as(sub),
});
const save = (sub: string, id: string, json: unknown): Asked => ({
  route: 'PUT /reviews/{applicationId}',
  ...at(id),
  ...as(sub),
  json,
});
const submit = (sub: string, id: string, json: unknown): Asked => ({
  route: 'POST /reviews/{applicationId}/submission',
  ...at(id),
  ...as(sub),
  json,
});
const complete = { scores: { merit: 5 }, recommendation: 'accept', comment: 'A clear idea.' };

describe('[F26] assigning reviewers', () => {
  it('gives each eligible application its reviewers, evenly, and tells each of them once', async () => {
    const { handler, reviews, assignments } = world(
      ...many(9),
      applicationOf(99, { status: 'submitted' }),
    );
    const answer = await ask(handler, assign('ana', 'ben', 'cho'));
    expect(answer.json()).toMatchObject({
      applications: 9,
      added: 18,
      left: 0,
      dueAt: '2031-04-01T09:00:00.000Z',
      reviewers: expect.arrayContaining([{ sub: 'ana', email: 'ana@cpi.example', assigned: 6 }]),
    });
    expect(await reviews.ofTrack('2031', 'makers')).toHaveLength(18);
    const [event, ...more] = assignments.events;
    expect(more).toEqual([]);
    expect(ReviewsAssigned.parse(event).data.reviewers.map(({ count }) => count)).toEqual([
      6, 6, 6,
    ]);
  });

  it('adds only what is missing when it is asked for again', async () => {
    const { handler, reviews, assignments, applications } = world(...many(3));
    await ask(handler, assign('ana', 'ben', 'cho'));
    const before = await reviews.ofTrack('2031', 'makers');
    expect((await ask(handler, assign('ana', 'ben', 'cho'))).json()).toMatchObject({ added: 0 });
    await applications.start(applicationOf(7), 'hash', eventOf('APPL7'));
    expect((await ask(handler, assign('dan', 'eva'))).json()).toMatchObject({ added: 2 });
    const after = await reviews.ofTrack('2031', 'makers');
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(assignments.events).toHaveLength(2);
    expect(ReviewsAssigned.parse(assignments.events[1]).data.reviewers).toEqual([
      { sub: 'dan', email: 'dan@cpi.example', locale: 'en', count: 1 },
      { sub: 'eva', email: 'eva@cpi.example', locale: 'en', count: 1 },
    ]);
  });

  it('completes what a crash left undone, and tells of it once', async () => {
    const { handler, reviews, assignments } = world(...many(6));
    const assignOne = reviews.assign;
    let writes = 0;
    Object.assign(reviews, {
      assign: async (review: Parameters<typeof assignOne>[0]) => {
        writes += 1;
        if (writes === 5) throw new Error('The power went');
        return assignOne(review);
      },
    });
    expect((await ask(handler, assign('ana', 'ben', 'cho'))).status).toBe(500);
    expect(assignments.events).toEqual([]);
    await ask(handler, assign('ana', 'ben', 'cho'));
    expect(await reviews.ofTrack('2031', 'makers')).toHaveLength(12);
    expect(assignments.events).toHaveLength(1);
  });

  it('refuses too few reviewers, with the number of applications, and writes nothing', async () => {
    const { handler, reviews } = world(...many(3));
    const answer = await ask(handler, assign('ana', 'ana'));
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({
      type: '/problems/too-few-reviewers',
      errors: [
        { pointer: '/reviewers', detail: expect.stringContaining('3 of them') },
        { pointer: '/applications/APPL0', code: 'too-few-fit' },
        { pointer: '/applications/APPL1', code: 'too-few-fit' },
        { pointer: '/applications/APPL2', code: 'too-few-fit' },
      ],
    });
    expect(await reviews.ofTrack('2031', 'makers')).toEqual([]);
  });

  it('makes one plan of two that are asked for at once', async () => {
    const deps = { ...depsOn(engine().table), clock };
    await createEditionRepository(engine().table).apply(edition(), { appliedAt: now });
    const applications = createApplicationRepository(engine().table);
    for (const one of many(8)) {
      await applications.start(one, `hash-${one.applicationId}`, eventOf(one.applicationId));
    }
    const handler = reviewApi(() => deps);
    await Promise.all([
      ask(handler, assign('ana', 'ben', 'cho')),
      ask(handler, assign('dan', 'eva', 'fay')),
      ask(handler, assign('ana', 'ben', 'cho')),
    ]);
    const made = await deps.reviews.ofTrack('2031', 'makers');
    const panels = Map.groupBy(made, ({ applicationId }) => applicationId);
    expect([...panels.values()].map(({ length }) => length)).toEqual(Array(8).fill(2));
  });
});

describe('a reviewer’s queue', () => {
  it('shows what is open, a page of 50 at a time, and only their own', async () => {
    const { handler } = world(...many(60));
    await ask(handler, assign('ana', 'ben'));
    await ask(handler, submit('ana', 'APPL5', complete));
    const list = { route: 'GET /reviews', ...as('ana') };
    const first = (await ask(handler, { ...list, query: { edition: '2031' } })).json() as {
      reviews: readonly { applicationId: string }[];
      cursor: string;
    };
    expect(first.reviews).toHaveLength(50);
    const query = { edition: '2031', cursor: first.cursor };
    const second = (await ask(handler, { ...list, query })).json() as typeof first;
    expect(second.reviews).toHaveLength(9);
    const done = await ask(handler, { ...list, query: { edition: '2031', status: 'done' } });
    expect(done.json()).toMatchObject({ reviews: [{ applicationId: 'APPL5', score: 100 }] });
  });
});

describe('a review', () => {
  it('[F24] shows the answers without who gave them', async () => {
    const { handler, applications } = world(applicationOf(1));
    await applications.saveAnswers('APPL1', {
      version: 1,
      savedAt: now,
      answers: {
        fullName: 'Sok Dara',
        passportName: 'SOK DARA',
        birthDate: { year: '1990', month: '2', day: '3' },
        citizenship: 'KH',
        residence: 'KH',
        organisation: 'Phnom Penh Book House',
        position: 'Editor',
        experienceYears: '9',
        statements: { merit: 'Children read what they see.' },
      },
    });
    await ask(handler, assign('ana', 'ben'));
    const answer = await ask(handler, show('ana', 'APPL1'));
    expect(answer.json()).toMatchObject({
      reference: 'CPI-2031-REF-1',
      answers: {
        citizenship: 'KH',
        position: 'Editor',
        experienceYears: '9',
        statements: { merit: 'Children read what they see.' },
      },
      rubric: { criteria: [{ id: 'merit', weight: 100 }] },
      review: { status: 'open', version: 1 },
      open: true,
    });
    for (const secret of ['Dara', 'DARA', 'example.org', '1990', 'Book House']) {
      expect(answer.body).not.toContain(secret);
    }
  });

  it('of somebody else is answered exactly like one that does not exist', async () => {
    const { handler } = world(applicationOf(1));
    await ask(handler, assign('ana', 'ben'));
    const answers = await Promise.all([
      ask(handler, show('eve', 'APPL1')),
      ask(handler, show('eve', 'NOTHERE')),
      ask(handler, save('eve', 'APPL1', { comment: 'x' })),
      ask(handler, submit('eve', 'APPL1', complete)),
      ask(handler, show('eve', 'mal$formed')),
    ]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it('[F23] is saved with gaps, refused off the scale, submitted complete', async () => {
    const { handler, reviews } = world(applicationOf(1));
    await ask(handler, assign('ana', 'ben'));
    const draft = { scores: { merit: '' }, comment: 'To be read again' };
    expect((await ask(handler, save('ana', 'APPL1', draft))).status).toBe(200);
    const off = await ask(handler, save('ana', 'APPL1', { scores: { merit: 4 } }));
    expect(off.json()).toMatchObject({
      type: '/problems/invalid-scores',
      errors: [{ pointer: '/scores/merit', code: 'not-on-the-scale' }],
    });
    const gap = await ask(handler, submit('ana', 'APPL1', { ...complete, scores: { charm: 1 } }));
    expect(gap.status).toBe(422);
    expect(gap.json()).toMatchObject({
      errors: [
        { pointer: '/scores/merit', code: 'missing' },
        { pointer: '/scores/charm', code: 'unknown-criterion' },
      ],
    });
    const answer = await ask(
      handler,
      submit('ana', 'APPL1', { ...complete, scores: { merit: '1' } }),
    );
    expect(answer.json()).toMatchObject({
      review: { status: 'done', score: 20, submittedAt: now },
    });
    expect(ReviewSubmitted.parse(reviews.events[0]).data).toEqual({ reviewer: 'ana', score: 20 });
  });

  it('is submitted once: a double click gets the same answer, another review a refusal', async () => {
    const { handler, reviews } = world(applicationOf(1));
    await ask(handler, assign('ana', 'ben'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        ask(handler, submit('ana', 'APPL1', { ...complete, version: 1 })),
      ),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(reviews.events).toHaveLength(1);
    const other = await ask(handler, submit('ana', 'APPL1', { ...complete, comment: 'No' }));
    expect(other.json()).toMatchObject({ type: '/problems/review-submitted' });
    expect((await ask(handler, save('ana', 'APPL1', {}))).status).toBe(409);
  });

  it('does not overwrite what another window saved', async () => {
    const { handler } = world(applicationOf(1));
    await ask(handler, assign('ana', 'ben'));
    const first = await ask(handler, save('ana', 'APPL1', { comment: 'one', version: 1 }));
    expect(first.json()).toMatchObject({ review: { version: 2 } });
    const second = await ask(handler, save('ana', 'APPL1', { comment: 'two', version: 1 }));
    expect(second.json()).toMatchObject({ type: '/problems/review-changed', status: 409 });
    const submitted = await ask(handler, submit('ana', 'APPL1', { ...complete, version: 1 }));
    expect(submitted.status).toBe(409);
  });

  it('is closed once the application is decided on', async () => {
    const { handler, applications } = world(applicationOf(1));
    await ask(handler, assign('ana', 'ben'));
    await applications.setStatus(applicationOf(1), 'withdrawn');
    const answer = await ask(handler, submit('ana', 'APPL1', complete));
    expect(answer.json()).toMatchObject({ type: '/problems/review-closed', status: 409 });
  });

  it('[F63] is for its role alone', async () => {
    const { handler } = world(applicationOf(1));
    const status = async (asked: Asked) => (await ask(handler, asked)).status;
    expect(await status({ ...assign('ana', 'ben'), roles: ['reviewer'] })).toBe(403);
    expect(await status({ ...assign('ana', 'ben'), roles: undefined })).toBe(401);
    for (const asked of [show('ana', 'APPL1'), submit('ana', 'APPL1', complete)]) {
      expect(await status({ ...asked, roles: ['coordinator', 'partner'] })).toBe(403);
      expect(await status({ ...asked, roles: undefined })).toBe(401);
    }
  });
});
