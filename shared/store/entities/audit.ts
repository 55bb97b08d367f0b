import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { set } from 'dynamodb-toolbox/schema/set';
import { string } from 'dynamodb-toolbox/schema/string';
import type { AuditEntry } from '../../domain/audit.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/**
 * A line of an edition's audit log, all of it in its card. It lies outside the dossier, so that it
 * outlives an erasure: it names people by their ids alone.
 */
export const auditEntity = (table: CpiTable) =>
  new Entity({
    name: 'AUDIT',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      month: string().key(),
      at: string().key(),
      id: string().key(),
      card: any().castAs<AuditEntry>(),
      byEditionKey: string(),
      byEditionSort: string(),
    }),
    computeKey: ({ edition, month, at, id }) => ({
      pk: key.auditLog(edition, month),
      sk: `${at}#${id}`,
    }),
  });

/** The months of an edition in which its audit log has lines. */
export const auditMonthsEntity = (table: CpiTable) =>
  new Entity({
    name: 'AUDIT_MONTHS',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      months: set(string()),
    }),
    computeKey: ({ edition }) => ({ pk: key.edition(edition), sk: 'AUDIT-MONTHS' }),
  });
