import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { ApplicationDocuments } from '../../domain/application-documents.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** What was sent with an application, file by file: one item, so that its limits are one condition. */
export const applicationDocumentsEntity = (table: CpiTable) =>
  new Entity({
    name: 'APPLICATION_DOCUMENTS',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      edition: string(),
      files: any().castAs<ApplicationDocuments['files']>(),
      version: number(),
      event: string().optional(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'DOCUMENTS' }),
  });
