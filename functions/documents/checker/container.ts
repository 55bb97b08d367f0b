import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { env } from '../../../shared/runtime/env.ts';
import { randomIds } from '../../../shared/runtime/ids.ts';
import { createApplicationDocumentsRepository } from '../../../shared/store/application-documents-repository.ts';
import { createApplicationRepository } from '../../../shared/store/application-repository.ts';
import { cpiTable } from '../../../shared/store/client.ts';
import { createEditionRepository } from '../../../shared/store/edition-repository.ts';
import type { CheckerDeps, FileStores } from './deps.ts';

/** Who may not list a bucket is told 403 where an object is absent. */
const meansAbsent = (fault: unknown): boolean =>
  fault instanceof Error && ['NoSuchKey', 'AccessDenied'].includes(fault.name);

const storesOn = (s3: S3Client): FileStores => ({
  read: async (key, maxBytes) => {
    const command = new GetObjectCommand({ Bucket: env('UPLOADS_BUCKET'), Key: key });
    try {
      const { Body, ContentLength = 0 } = await s3.send(command);
      if (Body === undefined) return 'absent';
      if (ContentLength <= maxBytes) return await Body.transformToByteArray();
      // What is not read keeps its connection busy.
      await Body.transformToWebStream().cancel();
      return 'too-large';
    } catch (fault) {
      if (meansAbsent(fault)) return 'absent';
      throw fault;
    }
  },
  discard: async (key) => {
    await s3.send(new DeleteObjectCommand({ Bucket: env('UPLOADS_BUCKET'), Key: key }));
  },
  keep: async (key, bytes, contentType) => {
    const Bucket = env('DOCUMENTS_BUCKET');
    await s3.send(
      new PutObjectCommand({ Bucket, Key: key, Body: bytes, ContentType: contentType }),
    );
  },
  remove: async (key) => {
    await s3.send(new DeleteObjectCommand({ Bucket: env('DOCUMENTS_BUCKET'), Key: key }));
  },
});

let wired: CheckerDeps | undefined;

/** The checker's ports, wired on the first file. */
export const container = (): CheckerDeps => {
  if (wired !== undefined) return wired;
  const table = cpiTable();
  wired = {
    applications: createApplicationRepository(table),
    editions: createEditionRepository(table),
    documents: createApplicationDocumentsRepository(table),
    ids: randomIds,
    stores: storesOn(new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined })),
  };
  return wired;
};
