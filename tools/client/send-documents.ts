/** Sends what a track needs beside the form, through the same presigned form as a browser. */
import type { Track } from '../../shared/domain/edition.ts';
import type { AskedDocument } from '../../shared/domain/edition-documents.ts';
import { madeUpFile } from '../answers/made-up-file.ts';
import type { Answer } from './http-client.ts';

interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

type Call = <T>(method: string, path: string, body?: unknown) => Promise<Answer<T>>;

const sendOne = async (call: Call, path: string, asked: AskedDocument): Promise<void> => {
  const [type = 'pdf'] = asked.types;
  const { status, body } = await call<UploadForm>('POST', path, { document: asked.id, type });
  if (status >= 400) throw new Error(`There is no form for ${asked.id}: ${JSON.stringify(body)}`);
  const data = new FormData();
  for (const [name, value] of Object.entries(body.fields)) data.set(name, value);
  data.set('file', new Blob([madeUpFile(type)]), `${asked.id}.${type}`);
  const sent = await fetch(body.url, { method: 'POST', body: data, redirect: 'manual' });
  if (sent.status >= 400) {
    throw new Error(`${asked.id} was not taken (${sent.status}): ${await sent.text()}`);
  }
};

const neededIn = ({ documents = [] }: Pick<Track, 'documents'>): readonly AskedDocument[] =>
  documents.filter(({ required }) => required);

/** Sends each document that the track needs; each is checked after it has arrived. */
export const sendNeededDocuments = async (
  call: Call,
  track: Pick<Track, 'documents'>,
  applicationId: string,
): Promise<void> => {
  for (const asked of neededIn(track)) {
    await sendOne(call, `/applications/${applicationId}/documents`, asked);
  }
};

/** Whether every document that the track needs was accepted. */
export const areDocumentsAccepted = async (
  call: Call,
  track: Pick<Track, 'documents'>,
  applicationId: string,
): Promise<boolean> => {
  const needed = neededIn(track);
  if (needed.length === 0) return true;
  type Shown = { readonly id: string; readonly files: readonly { readonly state: string }[] };
  const { body } = await call<{ readonly documents: readonly Shown[] }>(
    'GET',
    `/applications/${applicationId}/documents`,
  );
  return needed.every(({ id }) =>
    body.documents.find((one) => one.id === id)?.files.some(({ state }) => state === 'accepted'),
  );
};
