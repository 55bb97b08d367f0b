import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { InformationCard, InformationRequest } from '../../domain/information-request.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** So that text sorts as numbers do. */
export const paddedNumber = (request: number): string => String(request).padStart(4, '0');

/**
 * What the office asks of an applicant after the submission, in the dossier. While it is asked it
 * stands in the list of what falls due.
 */
export const informationRequestEntity = (table: CpiTable) =>
  new Entity({
    name: 'INFORMATION_REQUEST',
    table,
    timestamps: false,
    schema: item({
      applicationId: string().key(),
      number: number().key(),
      edition: string(),
      track: string(),
      reference: string(),
      fields: any().castAs<InformationRequest['fields']>(),
      text: string(),
      status: string().enum('asked', 'answered', 'withdrawn'),
      askedAt: string(),
      dueAt: string(),
      answersVersion: number(),
      savedBefore: number(),
      settledAt: string().optional(),
      version: number(),
      event: string().optional(),
      card: any().castAs<InformationCard>(),
      byEditionKey: string(),
      byEditionSort: string(),
      dueByKey: string().optional(),
      dueBySort: string().optional(),
    }),
    computeKey: ({ applicationId, number: request }) => ({
      pk: key.dossier(applicationId),
      sk: `INFORMATION#${paddedNumber(request)}`,
    }),
  });
