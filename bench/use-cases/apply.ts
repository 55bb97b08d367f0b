import type { Track } from '../../shared/domain/edition.ts';
import { key } from '../../shared/store/keys.ts';
import { answersFor, edition } from './fixture.ts';
import type { Stage } from './stage.ts';

export interface Applicant {
  readonly applicationId: string;
  readonly cookies: readonly string[];
}

export const route = (method: string, path = '') =>
  `${method} /applications/{applicationId}${path}`;

export const asOwn = ({ applicationId, cookies }: Applicant) => ({
  params: { applicationId },
  cookies,
});

export const start = async (stage: Stage, track: Track, email: string): Promise<Applicant> => {
  const answer = await stage.ask('applications', {
    route: 'POST /editions/{edition}/applications',
    params: { edition: edition.edition },
    json: { track: track.id, email, locale: 'en' },
  });
  const { applicationId } = answer.json() as { applicationId: string };
  return { applicationId, cookies: answer.cookies.map((cookie) => cookie.split(';')[0] ?? '') };
};

export const show = (stage: Stage, own: Applicant) =>
  stage.ask('applications', { route: route('GET'), ...asOwn(own), html: true });

/** Each applicant's own name and passport: nobody is to be taken for another one. */
const identityOf = ({ applicationId }: Applicant) => ({
  fullName: applicationId,
  passportName: applicationId.replaceAll(/\d/g, 'x'),
  passportNumber: `1${applicationId.slice(0, 9)}`,
});

/** Saves everything; as somebody who is there under another address already, where that is told. */
export const save = (stage: Stage, own: Applicant, track: Track, person: Applicant = own) =>
  stage.ask('applications', {
    route: route('PUT'),
    ...asOwn(own),
    json: { answers: { ...answersFor(track), ...identityOf(person) } },
  });

/** Continues on one page of the form. */
export const savePage = (stage: Stage, own: Applicant) =>
  stage.ask('applications', {
    route: route('POST', '/pages/{page}'),
    ...asOwn(own),
    params: { applicationId: own.applicationId, page: 'names' },
    json: { answers: { fullName: 'Sokha' }, version: 0 },
  });

/** Puts the needed documents where they are once they were checked; sending them is not measured. */
export const putDocuments = async (stage: Stage, own: Applicant, track: Track): Promise<void> => {
  const needed = (track.documents ?? []).filter(({ required }) => required);
  const files = needed.map(({ id, types: [type = 'pdf'] }, index) => ({
    M: {
      fileId: { S: `DOCUMENT${index}`.padEnd(16, '0') },
      document: { S: id },
      type: { S: type },
      state: { S: 'accepted' },
      size: { N: '80000' },
      receivedAt: { S: new Date().toISOString() },
    },
  }));
  if (files.length === 0) return;
  const item = {
    pk: { S: key.dossier(own.applicationId) },
    sk: { S: 'DOCUMENTS' },
    entity: { S: 'APPLICATION_DOCUMENTS' },
    applicationId: { S: own.applicationId },
    edition: { S: edition.edition },
    files: { L: files },
    version: { N: '2' },
  };
  await stage.put([item]);
};

/** Reads everything once more before it is submitted. */
export const check = (stage: Stage, own: Applicant) =>
  stage.ask('applications', {
    route: route('GET', '/check-your-answers'),
    ...asOwn(own),
    html: true,
  });

export const submit = (stage: Stage, own: Applicant) =>
  stage.ask('applications', {
    route: route('POST', '/submission'),
    ...asOwn(own),
    json: { idempotencyKey: own.applicationId },
  });

/** The event that the application's last write carries, as the bus delivers it. */
export const lastEvent = async (stage: Stage, own: Applicant): Promise<{ detail: unknown }> => {
  const items = await stage.partition(key.dossier(own.applicationId));
  const event = items.find(({ sk }) => sk?.S === 'APPLICATION')?.event?.S;
  return { detail: JSON.parse(String(event)) };
};

export const assess = async (stage: Stage, own: Applicant): Promise<unknown> =>
  stage.deliver('eligibility-assessor', await lastEvent(stage, own));

/** A whole application, from the first click to its assessment. */
export const apply = async (stage: Stage, track: Track, email: string): Promise<Applicant> => {
  const own = await start(stage, track, email);
  await save(stage, own, track);
  await putDocuments(stage, own, track);
  await submit(stage, own);
  await assess(stage, own);
  return own;
};
