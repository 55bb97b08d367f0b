import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { $add, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { type AuditEntry, monthOf } from '../domain/audit.ts';
import { cursorAt, sortAt } from '../domain/cursor.ts';
import type { CpiTable } from './client.ts';
import { auditEntity, auditMonthsEntity } from './entities/audit.ts';
import { key } from './keys.ts';
import { withRetry } from './with-retry.ts';

export interface AuditPage {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
}

export interface AuditRepository {
  /** Adds a line; the same line again changes nothing. Nothing takes one away. */
  record(entry: AuditEntry): Promise<void>;
  /** A page of an edition's log, or of what was done to one subject. */
  page(
    edition: string,
    of?: { readonly subject?: string; readonly cursor?: string; readonly limit?: number },
  ): Promise<AuditPage>;
}

export const auditSortOf = ({ at, id }: Pick<AuditEntry, 'at' | 'id'>): string => `${at}#${id}`;

const subjectKey = (edition: string, subject: string): string => `${edition}#AUDIT#${subject}`;

/** A page of what was read one line beyond its end, so that a last page is known as such. */
export const auditPage = (read: readonly AuditEntry[], limit: number): AuditPage => {
  const entries = read.slice(0, limit);
  const last = entries.at(-1);
  return read.length > limit && last !== undefined
    ? { entries, cursor: cursorAt(auditSortOf(last)) }
    : { entries };
};

/** The audit logs in the table, a partition for each month of an edition. */
export const createAuditRepository = (table: CpiTable): AuditRepository => {
  const lines = auditEntity(table);
  const months = auditMonthsEntity(table);
  /** Months that this process has entered already. */
  const entered = new Set<string>();

  const enterMonth = async (edition: string, month: string): Promise<void> => {
    const name = `${edition}#${month}`;
    if (entered.has(name)) return;
    const command = months
      .build(UpdateItemCommand)
      .item({ edition, months: $add(new Set([month])) });
    await withRetry(() => command.send());
    entered.add(name);
  };

  const before = (cursor: string | undefined) => {
    const sort = cursor === undefined ? undefined : sortAt(cursor);
    return sort === undefined ? {} : { range: { lt: sort } };
  };

  const read = async (
    query: Parameters<ReturnType<typeof queryCommand>['query']>[0],
    limit: number,
  ): Promise<readonly AuditEntry[]> => {
    const { Items = [] } = await queryCommand()
      .query(query)
      .options({ reverse: true, limit })
      .send();
    return Items.map(({ card }) => card as AuditEntry);
  };
  const queryCommand = () => table.build(QueryCommand);

  return {
    record: async (entry) => {
      const { edition, at, id, subject } = entry;
      const month = monthOf(at);
      // First, so that there is no line that the log does not lead to.
      await enterMonth(edition, month);
      const command = lines.build(PutItemCommand).item({
        ...{ edition, month, at, id },
        card: entry,
        byEditionKey: subjectKey(edition, subject),
        byEditionSort: auditSortOf(entry),
      });
      await withRetry(() => command.send());
    },

    page: async (edition, { subject, cursor, limit = 50 } = {}) => {
      if (subject !== undefined) {
        const partition = subjectKey(edition, subject);
        const query = { index: 'byEdition', partition, ...before(cursor) } as const;
        return auditPage(await read(query, limit + 1), limit);
      }
      const { Item } = await months.build(GetItemCommand).key({ edition }).send();
      const until = cursor === undefined ? '~' : monthOf(sortAt(cursor) ?? '~');
      const found: AuditEntry[] = [];
      for (const month of [...(Item?.months ?? [])].sort().reverse()) {
        if (month > until) continue;
        const query = { partition: key.auditLog(edition, month), ...before(cursor) };
        found.push(...(await read(query, limit + 1 - found.length)));
        if (found.length > limit) break;
      }
      return auditPage(found, limit);
    },
  };
};
