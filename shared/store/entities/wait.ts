import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { waitSteps } from '../../domain/journey-steps.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** The token with which a waiting step of the workflow is completed. */
export const waitEntity = (table: CpiTable) =>
  new Entity({
    name: 'WAIT',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      step: string()
        .enum(...waitSteps)
        .key(),
      token: string(),
      since: string(),
    }),
    computeKey: ({ applicationId, step }) => ({
      pk: key.dossier(applicationId),
      sk: `WAIT#${step}`,
    }),
  });
