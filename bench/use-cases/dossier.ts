/** What an applicant does beside the form: the check beforehand, documents, withdrawing, being asked again. */
import type { Track } from '../../shared/domain/edition.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { type Applicant, asOwn, route } from './apply.ts';
import { answersFor, edition } from './fixture.ts';
import type { Stage } from './stage.ts';

const day = 86_400_000;

export const selfCheck = (stage: Stage, track: Track) => {
  const { birthDate, citizenship, experienceYears, wholeStay, english, onlineTools } =
    answersFor(track);
  const answers = { birthDate, citizenship, experienceYears, wholeStay, english, onlineTools };
  return stage.ask('applications', {
    route: 'POST /editions/{edition}/check',
    params: { edition: edition.edition },
    html: true,
    json: { track: track.id, answers },
  });
};

export const readPage = (stage: Stage, own: Applicant) =>
  stage.ask('applications', {
    route: route('GET', '/pages/{page}'),
    ...asOwn(own),
    params: { applicationId: own.applicationId, page: 'person' },
    html: true,
  });

export const documents = (stage: Stage, own: Applicant) =>
  stage.ask('documents', { route: route('GET', '/documents'), ...asOwn(own), html: true });

export const uploadForm = (stage: Stage, own: Applicant, track: Track) => {
  const [asked] = track.documents ?? [];
  return stage.ask('documents', {
    route: route('POST', '/documents'),
    ...asOwn(own),
    json: { document: asked?.id, type: asked?.types[0] },
  });
};

export const withdraw = (stage: Stage, own: Applicant) =>
  stage.ask('applications', { route: route('POST', '/withdrawal'), ...asOwn(own), json: {} });

/** The office asks a question of the form once more. */
export const askAgain = (stage: Stage, { applicationId }: Applicant, now: number) =>
  stage.ask('applications', {
    route: 'POST /staff/applications/{applicationId}/information-requests',
    params: { applicationId },
    roles: ['coordinator'],
    json: { fields: ['position'], text: 'As what?', until: isoOf(now + 7 * day) },
  });

const requested = '/information-requests/{number}';

export const saveInformation = (stage: Stage, own: Applicant) =>
  stage.ask('applications', {
    route: route('POST', `${requested}/pages/{page}`),
    ...asOwn(own),
    params: { applicationId: own.applicationId, number: '1', page: 'work' },
    json: { answers: { position: 'Director' } },
  });

export const sendInformation = (stage: Stage, own: Applicant) =>
  stage.ask('applications', {
    route: route('POST', `${requested}/submission`),
    ...asOwn(own),
    params: { applicationId: own.applicationId, number: '1' },
    json: {},
  });
