import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { Study } from '../../domain/study.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/**
 * How far a participant is in the modules, in the dossier. It is beside the participant, who would
 * otherwise change with every page that is turned.
 */
export const studyEntity = (table: CpiTable) =>
  new Entity({
    name: 'STUDY',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      edition: string(),
      modules: any().castAs<Study['modules']>(),
      running: any().castAs<NonNullable<Study['running']>>().optional(),
      version: number(),
    }),
    computeKey: ({ applicationId }) => ({ pk: key.dossier(applicationId), sk: 'STUDY' }),
  });
