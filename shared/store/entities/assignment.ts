import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { record } from 'dynamodb-toolbox/schema/record';
import { string } from 'dynamodb-toolbox/schema/string';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

const planEntity = (table: CpiTable, name: 'ASSIGNMENT' | 'PROPOSAL_ASSIGNMENT', sort: string) =>
  new Entity({
    name,
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      track: string().key(),
      version: number(),
      documentId: string(),
      announced: record(string(), number()),
      event: string().optional(),
    }),
    computeKey: ({ edition, track }) => ({ pk: key.edition(edition), sk: `${sort}#${track}` }),
  });

/** Who reviews what in a track: the version that counts, and how much of it was announced. */
export const assignmentEntity = (table: CpiTable) => planEntity(table, 'ASSIGNMENT', 'ASSIGNMENT');

/** The same of a track's proposals. */
export const proposalAssignmentEntity = (table: CpiTable) =>
  planEntity(table, 'PROPOSAL_ASSIGNMENT', 'PROPOSAL-ASSIGNMENT');
