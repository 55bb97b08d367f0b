/** What a whole world is stocked with, so that every kind of caller has something of everything. */
import { duplicateIdOf, pairOf } from '../../shared/domain/duplicate.ts';
import { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { draftOf, eventOf } from './application.ts';
import { conditionalForm } from './conditional-edition.ts';
import { askedDocuments } from './documents-world.ts';
import { evaluationFile } from './evaluation.ts';
import type { Answered } from './http.ts';
import { completeForm } from './intake-world.ts';
import { someEvent, someParticipant } from './participant.ts';
import { smallEditionFile } from './small-edition.ts';
import { scheduledEdition, someSession } from './timetable.ts';
import type { WholePorts } from './whole-ports.ts';
import type { WholeWorld } from './whole-world.ts';

const both = (text: string) => ({ en: text, ko: text });
const [makers] = smallEditionFile.tracks;

/** Everything that an edition can ask for: documents, references, nominations, a dinner, rooms. */
export const askingForAll = (): Edition =>
  Edition.parse({
    ...smallEditionFile,
    // The first self-assessment is open while proposals are written.
    evaluation: {
      ...evaluationFile,
      selfAssessment: {
        ...evaluationFile.selfAssessment,
        before: {
          ...evaluationFile.selfAssessment.before,
          closes: { anchor: 'course-begins', days: 30 },
        },
      },
    },
    form: conditionalForm,
    scheduling: scheduledEdition().scheduling,
    tracks: [
      {
        ...makers,
        documents: askedDocuments.map((one) => ({ ...one, required: false })),
        references: { needed: 1, most: 2 },
      },
      {
        ...{ ...makers, id: 'officials', title: both('Officials'), admission: 'nomination' },
        online: { ...makers?.online, seminars: [] },
      },
    ],
    cpiDay: {
      ...smallEditionFile.cpiDay,
      dinner: { seats: 4, seatsPerTable: 2, answerBy: '2031-08-12T18:00' },
    },
  });

/** When proposals are written. */
export const duringProposals = Date.parse('2031-07-10T03:00:00.000Z');
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

export const holders = people.map(({ applicationId = '' }) => applicationId);

/** Who holds places at several stages, each with an application behind it. */
export const stockHolders = async (
  { participants, applications }: WholePorts,
  says: Says,
): Promise<void> => {
  for (const held of people.map(someParticipant)) {
    const one = { ...held, name: says(held.name) };
    applications.write(
      draftOf(one.applicationId, { track: 'makers', section: 'paper', status: 'selected' }),
      eventOf(one.applicationId),
    );
    await participants.allocate(one, someEvent(one));
  }
};

/** Fields of the form in which any text may stand. */
const typed = /fullName|organisation|position|statements/;

/** What people type where any text may stand: tests put something else in its place. */
export type Says = (plain: string) => string;

const must = <A extends Answered>(answer: A): A => {
  if (answer.status < 400) return answer;
  throw new Error(`The world could not be stocked: ${answer.status} ${answer.body}`);
};

/** A draft with answers on every page, a document that is on its way, and a referee. */
export const stockDraft = async ({ call, sessionFor }: WholeWorld, says: Says) => {
  const started = await call({
    route: 'POST /editions/{edition}/applications',
    params: { edition: '2031' },
    json: { track: 'makers', email: 'draft@people.example' },
  });
  const { applicationId } = must(started).json() as { readonly applicationId: string };
  const own = { params: { applicationId }, session: await sessionFor(applicationId) };
  const form = Object.fromEntries(
    Object.entries(completeForm).map(([name, value]) => [
      name,
      typed.test(name) ? says(value) : value,
    ]),
  );
  const further = {
    'answers.questions.needs': 'yes',
    'answers.questions.needs-told': says('A ramp'),
  };
  must(
    await call({
      ...own,
      route: 'PUT /applications/{applicationId}',
      form: { ...form, ...further },
    }),
  );
  const json = { document: 'cv', type: 'pdf' };
  must(await call({ ...own, route: 'POST /applications/{applicationId}/documents', json }));
  const named = await call({
    ...own,
    route: 'POST /applications/{applicationId}/references',
    json: { name: says('Kim'), email: 'kim@university.example', relation: says('Teacher') },
  });
  const { endorsementId } = must(named).json() as { readonly endorsementId: string };
  return { applicationId, endorsementId };
};

/** Somebody who has submitted and is asked something once more; and another who may be the same. */
export const stockSubmitted = async ({ ports, office, apply }: WholeWorld, says: Says) => {
  const needs = { 'answers.questions.needs': 'no', 'answers.fullName': says('Sokha') };
  const { applicationId } = await apply('submitted@people.example', needs);
  const other = await apply('again@people.example', needs);
  must(
    await office('POST /staff/applications/{applicationId}/information-requests', {
      params: { applicationId },
      json: {
        fields: ['experienceYears', 'organisation'],
        text: says('Since when?'),
        until: '2031-02-27T18:00',
      },
    }),
  );
  const pair = [applicationId, other.applicationId] as const;
  const likeness = { edition: '2031', applicationIds: pair, same: 'name-and-birth-date' as const };
  await ports.duplicates.flag(likeness, '2031-02-20T03:00:00.000Z');
  return { applicationId, duplicateId: duplicateIdOf(pairOf(...pair)) };
};

/** A nominating office with a nominee. */
export const stockOffice = async ({ call, office, guestSession }: WholeWorld, says: Says) => {
  const one = { country: 'KH', name: says('Ministry'), contactName: says('Chea') };
  const added = await office('POST /staff/editions/{edition}/offices', {
    params: { edition: '2031' },
    json: { track: 'officials', offices: [{ ...one, email: 'o@ministry.example' }] },
  });
  const [{ officeId }] = (must(added).json() as { offices: [{ officeId: string }] }).offices;
  const session = await guestSession({ kind: 'office', officeId });
  const nominated = await call({
    route: 'POST /nominations',
    session,
    json: {
      ...{ name: says('Dara'), position: says('Head'), section: 'paper' },
      email: 'dara@ministry.example',
    },
  });
  const { applicationId } = must(nominated).json() as { readonly applicationId: string };
  return { session, applicationId };
};

/** A visitor of CPI Day, and a timetable with a session. */
export const stockProgramme = async ({ office, guestSession }: WholeWorld, says: Says) => {
  const of = { edition: '2031' };
  const ana = { name: says('Ana'), organisation: says('Embassy'), email: 'ana@embassy.example' };
  const invited = await office('POST /staff/editions/{edition}/cpi-day/visitors', {
    params: of,
    json: { visitors: [ana] },
  });
  const [{ visitorId }] = (must(invited).json() as { visitors: [{ visitorId: string }] }).visitors;
  const title = { en: says('Making paper'), ko: says('Making paper') };
  must(
    await office('PUT /staff/editions/{edition}/timetable/sessions/{session}', {
      params: { ...of, session: 'paper-making' },
      json: { session: someSession({ title }) },
    }),
  );
  must(
    await office('POST /staff/editions/{edition}/timetable/publications', {
      params: of,
      json: { version: 1, note: says('The hall') },
    }),
  );
  return guestSession({ kind: 'visitor', edition: '2031', visitorId });
};
