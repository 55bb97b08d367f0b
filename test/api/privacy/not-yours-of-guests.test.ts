/** Offices, referees, visitors, partners and the office: what is not theirs, and what is not there. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../../shared/http/route.ts';
import { answersOf } from '../../support/answered-alike.ts';
import { draftOf, eventOf } from '../../support/application.ts';
import { askingForAll, stockDraft, stockOffice, stockProgramme } from '../../support/stock.ts';
import { everyRoute, keyOf, type WholeWorld, wholeWorld } from '../../support/whole-world.ts';

const guests = ['office', 'referee', 'visitor'] as const;
const ofGuests = everyRoute.filter(({ access }) => guests.some((kind) => kind === access.kind));
const ofNominees = ofGuests.filter(({ path }) => path.includes('{applicationId}'));
const ofOneGuest = ofGuests.filter(({ path }) => !path.includes('{'));
const ofApplications = everyRoute.filter(
  ({ access, path }) =>
    access.kind === 'staff' &&
    access.roles.includes('coordinator') &&
    path.startsWith('/staff/') &&
    path.includes('{applicationId}'),
);
const ofPartners = everyRoute.filter(
  ({ access }) => access.kind === 'staff' && access.roles.includes('partner'),
);

const until = '2031-03-05T00:00:00Z';
const why = 'A flood';
/** What fits each route that takes something; of all others an empty form does. */
const bodies: Readonly<Record<string, object>> = {
  'POST /my/cpi-day': { dines: 'no' },
  'POST /cpi-day/reply': { dines: 'no' },
  'POST /nominations': {
    ...{ name: 'Dara', email: 'dara@ministry.example', position: 'Head', section: 'paper' },
  },
  'POST /nominations/{applicationId}': { name: 'Dara', position: 'Head' },
  'POST /nominations/{applicationId}/letter': { text: 'A letter' },
  'POST /reference': { text: 'A reference' },
  'PUT /staff/applications/{applicationId}/extension': { until, reason: why },
  'POST /staff/applications/{applicationId}/information-requests': {
    ...{ fields: ['organisation'], text: 'Since when?', until: '2031-02-27T18:00' },
  },
  'POST /staff/applications/{applicationId}/information-requests/{number}/extension': {
    until: '2031-02-28T18:00',
    reason: why,
  },
  'POST /staff/applications/{applicationId}/information-requests/{number}/withdrawal': {
    reason: why,
  },
  'POST /staff/applications/{applicationId}/documents/{fileId}/redaction': { type: 'pdf' },
  'POST /staff/applications/{applicationId}/endorsements/{endorsementId}/extension': {
    until,
    reason: why,
  },
  'POST /staff/reviews/{applicationId}/{reviewer}/conflict': { why },
  'POST /staff/reviews/{applicationId}/discussion': { text: 'What of it?' },
  'POST /staff/reviews/{applicationId}/discussion/closing': { why },
  'POST /staff/reviews/{applicationId}/panel': { remove: 'ana', why },
  'POST /staff/proposals/{applicationId}/decision': { decision: 'approve', comment: 'Good.' },
  'PUT /staff/editions/{edition}/cohort/members/{applicationId}/writing': {
    ...{ open: false, reason: why },
  },
  'PUT /staff/proposals/{applicationId}/extension': { until: '2031-07-20T18:00', why },
  'PUT /staff/proposals/{applicationId}/reviewers': { reviewers: ['ana'], why },
  'POST /staff/participants/{applicationId}/certificate/revocation': { why },
  'PUT /staff/participants/{applicationId}/departure': {
    ...{ on: '2031-08-05', because: 'family', why },
  },
  'PUT /staff/participants/{applicationId}/attendance/appeals': {
    ...{ session: 'seminar/opening', granted: true, reason: why },
  },
  'PUT /staff/participants/{applicationId}/visa': { visa: 'granted' },
  'POST /staff/applications/{applicationId}/erasure': { confirm: 'NOBODY', why },
  'POST /staff/participants/{applicationId}/travel-readings': { of: 'passport', why },
  'PUT /staff/participants/{applicationId}/travel/{part}': { told: {}, why },
  'PUT /staff/participants/{applicationId}/arrival': { arrived: true, on: '2031-08-01' },
  'POST /staff/editions/{edition}/selections/{track}/partner-lists': {
    ...{ version: 1, section: 'paper', applicationIds: [] },
  },
};

const cases = (routes: readonly Route[]) => routes.map((route) => [keyOf(route), route] as const);
const plain = (text: string) => text;

/** The nominee of another office of the same track. */
const otherOffice = async ({ call, office, guestSession }: WholeWorld): Promise<string> => {
  const one = { country: 'VN', name: 'Other', contactName: 'Lan', email: 'o@other.example' };
  const added = await office('POST /staff/editions/{edition}/offices', {
    params: { edition: '2031' },
    json: { track: 'officials', offices: [one] },
  });
  const [{ officeId }] = (added.json() as { offices: [{ officeId: string }] }).offices;
  const nominated = await call({
    route: 'POST /nominations',
    session: await guestSession({ kind: 'office', officeId }),
    json: { name: 'Minh', email: 'minh@other.example', position: 'Head', section: 'paper' },
  });
  return (nominated.json() as { applicationId: string }).applicationId;
};

describe('[Q9] what is not a guest’s, or not there', () => {
  let world: WholeWorld;
  let own = '';
  let draft = { applicationId: '', endorsementId: '' };
  let nominees: readonly (readonly [string, string])[] = [];

  const asked = (route: Route, places: Record<string, string>, as: object) =>
    answersOf(
      world,
      route,
      {
        places: {
          ...{ edition: '2031', track: 'makers', reviewer: 'ana', number: '1', part: 'visa' },
          ...{ endorsementId: 'NOMINATION', fileId: 'FILE00001', ...places },
        },
        json: bodies[keyOf(route)] ?? {},
        ...as,
      },
      places.applicationId,
    );

  beforeAll(async () => {
    world = wholeWorld(askingForAll());
    const { session } = await stockOffice(world, plain);
    own = session;
    const other = await otherOffice(world);
    draft = await stockDraft(world, plain);
    const applicant = await world.apply('applicant@people.example', {
      'answers.questions.needs': 'no',
    });
    await stockProgramme(world, plain);
    const elsewhere = { edition: '2032', track: 'officials', section: 'paper' };
    world.ports.applications.write(draftOf('ELSEWHERE1', elsewhere), eventOf('ELSEWHERE1'));
    nominees = [
      ['another office’s', other],
      ['nobody’s nominee', applicant.applicationId],
      ['of another edition', 'ELSEWHERE1'],
      ['malformed', 'not-an-id'],
    ];
  });

  it('is looked for at every route of theirs', () => {
    expect(ofNominees.length).toBeGreaterThan(3);
    expect(ofOneGuest.length).toBeGreaterThan(5);
    expect(ofApplications.length).toBeGreaterThan(12);
    expect(ofPartners.length).toBeGreaterThan(2);
  });

  it.each(cases(ofNominees))('is answered to an office as absent: %s', async (_key, route) => {
    const absent = await asked(route, { applicationId: 'ABSENT0001' }, { session: own });
    expect(absent.map((answer) => answer.slice(0, 4))).toEqual(['[404', '[404']);
    for (const [what, applicationId] of nominees) {
      expect(await asked(route, { applicationId }, { session: own }), what).toEqual(absent);
    }
  });

  it.each(cases(ofOneGuest))(
    'is answered to guests of another kind, to applicants and to nobody alike: %s',
    async (_key, route) => {
      const none = await asked(route, {}, {});
      expect(none[1]).toMatch(/^\[401/);
      const sessions = [
        await world.sessionFor(draft.applicationId),
        ...(await Promise.all([
          world.guestSession({ kind: 'office', officeId: 'OFFICE01' }),
          world.guestSession({ kind: 'referee', ...draft }),
          world.guestSession({ kind: 'visitor', edition: '2031', visitorId: 'VISITOR1' }),
        ])),
      ].filter((_session, at) => at === 0 || guests[at - 1] !== route.access.kind);
      for (const session of sessions) expect(await asked(route, {}, { session })).toEqual(none);
    },
  );

  it.each(cases(ofOneGuest))(
    'is answered alike where the guest’s row is somebody else’s, of another edition or gone: %s',
    async (_key, route) => {
      const rows = {
        office: [{ kind: 'office', officeId: 'GONE0001' }],
        referee: [
          { kind: 'referee', applicationId: draft.applicationId, endorsementId: 'GONE0001' },
          { kind: 'referee', applicationId: 'ELSEWHERE1', endorsementId: draft.endorsementId },
        ],
        visitor: [
          { kind: 'visitor', edition: '2031', visitorId: 'GONE0001' },
          { kind: 'visitor', edition: '2032', visitorId: 'GONE0001' },
        ],
      } as const;
      const { kind } = route.access;
      if (kind !== 'office' && kind !== 'referee' && kind !== 'visitor') throw new Error(kind);
      const answers = [];
      for (const guest of rows[kind]) {
        answers.push(await asked(route, {}, { session: await world.guestSession(guest) }));
      }
      const [absent] = answers;
      expect(absent?.map((answer) => answer.slice(0, 4))).toEqual(['[404', '[404']);
      for (const answer of answers) expect(answer).toEqual(absent);
    },
  );

  it.each(cases(ofApplications))('is answered to the office as absent: %s', async (_key, route) => {
    const as = { roles: ['coordinator'] };
    const absent = await asked(route, { applicationId: 'ABSENT0001' }, as);
    expect(absent[1]).toMatch(/^\[404/);
    expect(await asked(route, { applicationId: 'not-an-id' }, as)).toEqual(absent);
  });

  it.each(cases(ofPartners))(
    'is answered to a partner that holds nothing as absent: %s',
    async (_key, route) => {
      const as = { roles: ['partner'], organisations: ['Wood House'] };
      const absent = await asked(route, { edition: '2099' }, as);
      expect(absent[1]).toMatch(/^\[404/);
      for (const edition of ['2031', '2032', 'malformed']) {
        expect(await asked(route, { edition }, as), edition).toEqual(absent);
      }
    },
  );
});
