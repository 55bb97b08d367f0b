import { DocumentRemoved } from '../../events/document-removed.ts';
import { documentsApi } from '../../functions/documents/api.ts';
import { checkerHandler } from '../../functions/documents/checker/checker-handler.ts';
import type { FileStores } from '../../functions/documents/checker/deps.ts';
import { removeFile } from '../../functions/documents/checker/remove-file.ts';
import type { FileDoors } from '../../functions/documents/deps.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { AskedDocument } from '../../shared/domain/edition-documents.ts';
import { sessionCookie } from '../../shared/http/http-handler.ts';
import { eventHandler, on } from '../../shared/runtime/event-handler.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { type Asked, ask } from './http.ts';
import { inMemoryAuditRepository } from './in-memory/audit-repository.ts';
import { inMemoryReviewRepository } from './in-memory/review-repository.ts';
import { intakeWorld } from './intake-world.ts';
import { smallEdition } from './small-edition.ts';

const both = (en: string, ko: string) => ({ en, ko });

export const askedDocuments: readonly AskedDocument[] = [
  {
    id: 'cv',
    title: both('Curriculum vitae', '이력서'),
    required: true,
    types: ['pdf'],
    maxBytes: 20_000,
    forReviewers: 'redacted',
  },
  {
    id: 'portfolio',
    title: both('Portfolio', '포트폴리오'),
    required: false,
    types: ['pdf', 'jpeg', 'png'],
    maxBytes: 20_000,
    files: 10,
    forReviewers: 'as-is',
  },
  {
    id: 'letter',
    title: both('Letter', '추천서'),
    required: false,
    types: ['pdf'],
    maxBytes: 9000,
  },
];

/** The small edition, asking for documents. */
const askingEdition = (documents = askedDocuments): Edition => {
  const edition = smallEdition();
  return {
    ...edition,
    tracks: edition.tracks.map((track) => ({ ...track, documents: [...documents] })),
  };
};

/** Both stores of files, in memory, by key. */
const inMemoryStores = () => {
  const uploads = new Map<string, Uint8Array>();
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly contentType: string }>();
  const stores: FileStores = {
    read: async (key, maxBytes) => {
      const bytes = uploads.get(key);
      if (bytes === undefined) return 'absent';
      return bytes.length > maxBytes ? 'too-large' : bytes;
    },
    discard: async (key) => void uploads.delete(key),
    keep: async (key, bytes, contentType) => void kept.set(key, { bytes, contentType }),
    remove: async (key) => void kept.delete(key),
  };
  return { uploads, kept, stores };
};

/** Signs nothing: a form shows its terms, an address its key and name. */
export const unsignedDoors: FileDoors = {
  formFor: ({ key, contentType, maxBytes, expiresAt, redirect }) => ({
    url: 'https://uploads.example/',
    fields: {
      key,
      'Content-Type': contentType,
      maxBytes: String(maxBytes),
      ...(redirect === undefined ? {} : { success_action_redirect: redirect }),
    },
    expiresAt: new Date(expiresAt).toISOString(),
  }),
  uploadOrigin: () => 'https://uploads.example',
  addressOf: async (key, fileName) =>
    `https://documents.example/${key}?name=${encodeURIComponent(fileName)}`,
};

/** The intake with its documents, everything in memory. */
export const documentsWorld = (edition = askingEdition()) => {
  const intake = intakeWorld(edition);
  const { documents } = intake;
  const reviews = inMemoryReviewRepository();
  const files = inMemoryStores();
  const audit = inMemoryAuditRepository();
  const shared = { ...intake.deps, documents, reviews, audit, ids: randomIds };
  const clock = { now: () => intake.time.now };
  const api = documentsApi(
    () => ({ ...shared, doors: unsignedDoors, publicUrl: 'https://cpi.example' }),
    clock,
  );
  const deps = { ...shared, stores: files.stores };
  const check = checkerHandler(
    () => deps,
    eventHandler(() => [on(DocumentRemoved, removeFile(deps))], clock),
    clock,
  );
  const call = (asked: Asked & { readonly session?: string }) => {
    const { session, ...rest } = asked;
    return ask(api, {
      ...rest,
      ...(session === undefined ? {} : { cookies: [`${sessionCookie}=${session}`] }),
    });
  };
  /** Tells the checker of an object, as the storage service does. */
  const announce = (key: string, at = intake.time.now): Promise<void> =>
    check({
      source: 'aws.s3',
      time: new Date(at).toISOString(),
      detail: { object: { key } },
    } as never);
  /** Puts the bytes where the form says, and lets them be checked. */
  const arrive = async (key: string, bytes: Uint8Array): Promise<void> => {
    files.uploads.set(key, bytes);
    await announce(key);
  };
  return { ...intake, audit, reviews, ...files, ask: call, announce, arrive, check };
};
