/** Whether something is somebody else's or does not exist, nobody is told: byte for byte. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../../shared/http/route.ts';
import { answersOf } from '../../support/answered-alike.ts';
import { draftOf, eventOf } from '../../support/application.ts';
import { reviewOf } from '../../support/review.ts';
import { everyRoute, keyOf, type WholeWorld, wholeWorld } from '../../support/whole-world.ts';

const review = { scores: { merit: 4 }, recommendation: 'accept', comment: 'Clear.' };

/** What fits each route that takes something; of all others an empty form does. */
const bodies: Readonly<Record<string, object>> = {
  'POST /applications/{applicationId}/time-zone': { timeZone: 'Asia/Seoul' },
  'POST /applications/{applicationId}/documents': { document: 'cv', type: 'pdf' },
  'POST /applications/{applicationId}/passport': { lines: 'P<KHM' },
  'PUT /reviews/{applicationId}': { scores: {} },
  'POST /reviews/{applicationId}/declaration': { conflict: 'none', confidential: true },
  'POST /reviews/{applicationId}/decline': { reason: 'I am abroad until May.' },
  'POST /reviews/{applicationId}/discussion': { text: 'What of the budget?' },
  'POST /reviews/{applicationId}/submission': review,
  'POST /reviews/{applicationId}/revision': review,
  'POST /proposal-reviews/{applicationId}': {
    version: 1,
    recommendation: 'approve',
    scores: { merit: 4 },
  },
};

const isOfOne = ({ path }: Route) => path.includes('{applicationId}');
const ofDossier = everyRoute.filter((route) => route.access.kind === 'dossier' && isOfOne(route));
const ofReviewer = everyRoute.filter(
  (route) =>
    route.access.kind === 'staff' && route.access.roles.includes('reviewer') && isOfOne(route),
);

describe('[Q9] what is not yours', () => {
  let world: WholeWorld;
  let own = { applicationId: '', session: '' };
  let others: readonly (readonly [string, string])[] = [];

  beforeAll(async () => {
    world = wholeWorld();
    own = await world.apply('own@people.example');
    const submitted = await world.apply('other@people.example');
    const started = await world.call({
      route: 'POST /editions/{edition}/applications',
      params: { edition: '2031' },
      json: { track: 'makers', email: 'draft@people.example' },
    });
    const draft = (started.json() as { applicationId: string }).applicationId;
    const withdrawn = await world.apply('gone@people.example');
    const gone = await world.ports.applications.get(withdrawn.applicationId);
    if (gone !== undefined) await world.ports.applications.setStatus(gone, 'withdrawn');
    for (const { applicationId } of [submitted, withdrawn]) {
      const of = { status: 'done' as const, section: 'paper' };
      await world.ports.reviews.assign(reviewOf(applicationId, 'ana', of));
    }
    const elsewhere = { edition: '2032', track: 'makers', section: 'paper' };
    world.ports.applications.write(
      draftOf('ELSEWHERE1', { ...elsewhere, status: 'eligible' }),
      eventOf('ELSEWHERE1'),
    );
    await world.ports.reviews.assign(reviewOf('ELSEWHERE1', 'ana', elsewhere));
    others = [
      ['of another edition', 'ELSEWHERE1'],
      ['another’s, submitted', submitted.applicationId],
      ['another’s draft', draft],
      ['another’s, withdrawn', withdrawn.applicationId],
    ];
  });

  const answersTo = (route: Route, applicationId: string, asked: object) => {
    const places = {
      ...{ applicationId, page: 'names', fileId: 'FILE00001', endorsementId: 'NOMINATION' },
      ...{ reviewer: 'ana', kind: 'final', file: 'calendar.ics' },
    };
    const asking = { places, json: bodies[keyOf(route)] ?? {}, ...asked };
    return answersOf(world, route, asking, applicationId);
  };

  it('is looked for at every route that has an application in its address', () => {
    expect(ofDossier.length).toBeGreaterThan(15);
    expect(ofReviewer.length).toBeGreaterThan(9);
  });

  it.each(ofDossier.map((route) => [keyOf(route), route] as const))(
    'is answered to an applicant as what is absent: %s',
    async (_key, route) => {
      const asked = { session: own.session };
      const absent = await answersTo(route, 'ABSENT0001', asked);
      expect(absent.map((answer) => answer.slice(0, 4))).toEqual(['[404', '[404']);
      for (const [what, id] of others) {
        expect(await answersTo(route, id, asked), what).toEqual(absent);
      }
      expect(await answersTo(route, 'not-an-id', asked), 'malformed').toEqual(absent);
    },
  );

  it.each(ofReviewer.map((route) => [keyOf(route), route] as const))(
    'is answered to a reviewer as what is absent: %s',
    async (_key, route) => {
      const asked = { roles: ['reviewer'], sub: 'ben' };
      const absent = await answersTo(route, 'ABSENT0001', asked);
      expect(absent.map((answer) => answer.slice(0, 4))).toEqual(['[404', '[404']);
      for (const [what, id] of [
        ...others,
        ['one that nobody reviews', own.applicationId],
      ] as const) {
        expect(await answersTo(route, id, asked), what).toEqual(absent);
      }
      expect(await answersTo(route, 'not-an-id', asked), 'malformed').toEqual(absent);
    },
  );
});
