import { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { Route, StaffRole } from '../../shared/http/route.ts';
import { draftOf, eventOf } from './application.ts';
import { conditionalForm } from './conditional-edition.ts';
import { askedDocuments } from './documents-world.ts';
import { duringCall } from './intake-world.ts';
import { someEvent, someParticipant } from './participant.ts';
import { smallEditionFile } from './small-edition.ts';
import { scheduledEdition, someSession } from './timetable.ts';
import type { WholePorts } from './whole-ports.ts';
import { type Places, wholeWorld } from './whole-world.ts';

const both = (text: string) => ({ en: text, ko: text });
const [makers] = smallEditionFile.tracks;

/** Everything that an edition can ask for: documents, references, nominations, a dinner, rooms. */
const askingForAll = (): Edition =>
  Edition.parse({
    ...smallEditionFile,
    form: conditionalForm,
    scheduling: scheduledEdition().scheduling,
    tracks: [
      { ...makers, documents: askedDocuments, references: { needed: 1, most: 2 } },
      { ...makers, id: 'officials', title: both('Officials'), admission: 'nomination' },
    ],
    cpiDay: {
      ...smallEditionFile.cpiDay,
      dinner: { seats: 4, seatsPerTable: 2, answerBy: '2031-08-12T18:00' },
    },
  });

/** When proposals are written. */
const duringProposals = Date.parse('2031-07-10T03:00:00.000Z');
const dueAt = '2031-07-14T09:00:00.000Z';

const people: readonly Partial<Participant>[] = [
  { applicationId: 'OFFERED', stage: 'offered', offer: { expiresAt: '2031-08-01T00:00:00.000Z' } },
  { applicationId: 'TRAINEE', stage: 'in-online-training' },
  {
    applicationId: 'WRITER',
    stage: 'writing-proposal',
    dueAt,
    proposal: { version: 0, round: 0, dueAt },
  },
  { applicationId: 'VISITOR', stage: 'in-korea', daysAttended: ['2031-08-05'] },
];

/** Who holds places at several stages, each with an application behind it. */
const settle = async ({ participants, applications }: WholePorts): Promise<void> => {
  for (const one of people.map(someParticipant)) {
    applications.write(
      draftOf(one.applicationId, { track: 'makers', section: 'paper', status: 'selected' }),
      eventOf(one.applicationId),
    );
    await participants.allocate(one, someEvent(one));
  }
};

interface Caller {
  readonly places: Places;
  readonly roles?: readonly StaffRole[];
  readonly session?: string;
}

/** A world in which every kind of caller has something of everything. */
export const stockedWorld = async (watch?: (ports: WholePorts) => WholePorts) => {
  const world = wholeWorld(askingForAll(), watch);
  const { call, office, ports, sessionFor, guestSession } = world;
  const of = { edition: '2031' };
  await settle(ports);

  const start = async (email: string): Promise<string> => {
    const json = { track: 'makers', email };
    const route = 'POST /editions/{edition}/applications';
    const answer = await call({ route, params: of, json });
    return (answer.json() as { readonly applicationId: string }).applicationId;
  };
  const draft = await start('draft@people.example');
  const session = await sessionFor(draft);
  await call({
    route: 'PUT /applications/{applicationId}',
    params: { applicationId: draft },
    session,
    json: { answers: { fullName: 'Sokha', section: 'paper', questions: { needs: 'yes' } } },
  });
  await call({
    route: 'POST /applications/{applicationId}/documents',
    params: { applicationId: draft },
    session,
    json: { document: 'cv', type: 'pdf' },
  });
  const named = await call({
    route: 'POST /applications/{applicationId}/references',
    params: { applicationId: draft },
    session,
    json: { name: 'Kim', email: 'kim@university.example', relation: 'Teacher' },
  });
  const { endorsementId } = named.json() as { readonly endorsementId: string };

  const { applicationId: submitted } = await world.apply('submitted@people.example', {
    'answers.questions.needs': 'no',
  });
  const asked = await office('POST /staff/applications/{applicationId}/information-requests', {
    params: { applicationId: submitted },
    json: { fields: ['experienceYears'], text: 'Since when?', until: '2031-02-27T18:00' },
  });

  const added = await office('POST /staff/editions/{edition}/offices', {
    params: of,
    json: {
      track: 'officials',
      offices: [
        { country: 'KH', name: 'Ministry', contactName: 'Chea', email: 'o@ministry.example' },
      ],
    },
  });
  const [{ officeId }] = (added.json() as { offices: [{ officeId: string }] }).offices;
  const officeSession = await guestSession({ kind: 'office', officeId });
  const nominated = await call({
    route: 'POST /nominations',
    session: officeSession,
    json: { name: 'Dara', email: 'dara@ministry.example', position: 'Head', section: 'paper' },
  });
  const { applicationId: nominee } = nominated.json() as { readonly applicationId: string };

  const invited = await office('POST /staff/editions/{edition}/cpi-day/visitors', {
    params: of,
    json: { visitors: [{ name: 'Ana', organisation: 'Embassy', email: 'ana@embassy.example' }] },
  });
  const [{ visitorId }] = (invited.json() as { visitors: [{ visitorId: string }] }).visitors;
  await office('PUT /staff/editions/{edition}/timetable/sessions/{session}', {
    params: { ...of, session: 'paper-making' },
    json: { session: someSession() },
  });
  await office('POST /staff/editions/{edition}/timetable/publications', {
    params: of,
    json: { version: 1 },
  });
  if ([asked, nominated, added, invited, named].some(({ status }) => status >= 300)) {
    throw new Error('The world could not be stocked');
  }

  const guests = {
    office: officeSession,
    referee: await guestSession({ kind: 'referee', applicationId: draft, endorsementId }),
    visitor: await guestSession({ kind: 'visitor', edition: '2031', visitorId }),
  };
  const owners = new Map<string, string>();
  for (const id of [
    draft,
    submitted,
    nominee,
    ...people.map(({ applicationId = '' }) => applicationId),
  ]) {
    owners.set(id, await sessionFor(id));
  }
  const places: Places = {
    ...{ edition: '2031', year: '2031', track: 'makers', section: 'paper', number: '1' },
    ...{ applicationId: draft, endorsementId, page: 'person', kind: 'final', module: 'planning' },
    ...{
      session: 'paper-making',
      seminar: 'opening',
      sub: 'rita',
      reviewer: 'rita',
      token: 'none',
    },
    ...{ day: '2031-08-05', code: 'ABC', fileId: 'ID000001', file: `${'A'.repeat(27)}.ics` },
  };
  const isLater = ({ path }: Route): boolean => /^\/(my\b|cpi-day)/.test(path);
  const ownerOf = (route: Route, which: number): string => {
    if (route.path.includes('information-requests')) return submitted;
    const own = isLater(route)
      ? people.map(({ applicationId = '' }) => applicationId)
      : [draft, submitted, nominee];
    return own[which % own.length] ?? draft;
  };

  /** As somebody to whom the route is open asks it: when, for what, with which right. */
  const asCaller = (route: Route, which: number): Caller => {
    world.time.now = isLater(route) ? duringProposals : duringCall;
    const { access } = route;
    switch (access.kind) {
      case 'public':
        return { places };
      case 'staff':
        return { places, roles: access.roles };
      case 'dossier': {
        const applicationId = ownerOf(route, which);
        const session = owners.get(applicationId);
        return {
          places: { ...places, applicationId },
          ...(session === undefined ? {} : { session }),
        };
      }
      default:
        return { places: { ...places, applicationId: nominee }, session: guests[access.kind] };
    }
  };
  return { ...world, places, asCaller, draft, submitted, nominee, officeId };
};
export type StockedWorld = Awaited<ReturnType<typeof stockedWorld>>;
