import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { boolean } from 'dynamodb-toolbox/schema/boolean';
import { item } from 'dynamodb-toolbox/schema/item';
import { map } from 'dynamodb-toolbox/schema/map';
import { number } from 'dynamodb-toolbox/schema/number';
import { record } from 'dynamodb-toolbox/schema/record';
import { string } from 'dynamodb-toolbox/schema/string';
import { entersFrom, type ParticipantStage } from '../../domain/stages.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

const stages = Object.keys(entersFrom) as ParticipantStage[];

/** One person's entry; it is replaced as a whole, so that nothing of an earlier one remains. */
const entry = map({
  track: string(),
  section: string(),
  country: string(),
  stage: string().enum(...stages),
  seminars: number(),
  modules: number(),
  arrivedOn: string().optional(),
  invited: boolean().const(true).optional(),
  graduated: boolean().const(true).optional(),
  evaluated: any().castAs<readonly string[]>().optional(),
  outstanding: map({ title: string(), score: number() }).optional(),
});

/** What the report of an edition is made from, kept by the projector. */
export const participationEntity = (table: CpiTable) =>
  new Entity({
    name: 'PARTICIPATION',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      participants: record(string(), entry),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'PARTICIPATION' }),
  });
