import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { env } from '../../shared/runtime/env.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { LetterDeps } from './print-letter.ts';

let wired: LetterDeps | undefined;

/** The letters of this function, wired on the first task. */
export const container = (): LetterDeps => {
  if (wired !== undefined) return wired;
  const s3 = new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined });
  const table = cpiTable();
  wired = {
    editions: createEditionRepository(table),
    participants: createParticipantRepository(table),
    publicUrl: env('PUBLIC_URL'),
    // The fonts lie beside the bundle.
    fontFolder: join(import.meta.dirname, 'fonts'),
    store: async (name, body) => {
      const Bucket = env('DOCUMENTS_BUCKET');
      const ContentType = 'application/pdf';
      await s3.send(new PutObjectCommand({ Bucket, Key: name, Body: body, ContentType }));
    },
  };
  return wired;
};
