import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** What a certificate's code leads to; of somebody who was erased, the stub. */
export const certificateEntity = (table: CpiTable) =>
  new Entity({
    name: 'CERTIFICATE',
    table,
    timestamps: false,
    schema: item({
      code: string().key(),
      applicationId: string().optional(),
      name: string().optional(),
      nameHash: string().optional(),
      edition: string(),
      track: string(),
      section: string(),
      issuedAt: string(),
      revokedAt: string().optional(),
    }),
    computeKey: ({ code }) => ({ pk: key.certificate(code), sk: 'CERTIFICATE' }),
  });
