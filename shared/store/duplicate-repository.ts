import type { FormattedItem } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { $add, $get, $remove, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { Application } from '../domain/application.ts';
import { type Duplicate, duplicateIdOf, inKindOrder, pairOf } from '../domain/duplicate.ts';
import type { IdentifierKind } from '../domain/identity.ts';
import { itemOf } from './application-items.ts';
import type { CpiTable } from './client.ts';
import { applicationEntity } from './entities/application.ts';
import { duplicateEntity } from './entities/person.ts';
import { key } from './keys.ts';
import { whether } from './with-retry.ts';

/** Two applications and what is equal. */
export interface Likeness {
  readonly edition: string;
  readonly applicationIds: readonly [string, string];
  readonly same: IdentifierKind;
}

/** Pairs of applications that may be the same person's. */
export interface DuplicateRepository {
  /** Flags the pair; told again, nothing changes. What else is equal is added to it. */
  flag(likeness: Likeness, at: string): Promise<void>;
  get(edition: string, duplicateId: string): Promise<Duplicate | undefined>;
  /** Every pair of an edition, in one query. */
  list(edition: string): Promise<readonly Duplicate[]>;
  /** Writes the pair while it still is as it was read. */
  replace(next: Duplicate, event: Envelope): Promise<boolean>;
  /** Writes the pair and one of its applications together, while both still are as they were read. */
  settle(next: Duplicate, application: Application, event: Envelope): Promise<boolean>;
}

type Stored = FormattedItem<ReturnType<typeof duplicateEntity>>;

const duplicateOf = ({ event: _event, same, first, second, ...rest }: Stored): Duplicate => ({
  ...rest,
  applicationIds: [first, second],
  same: inKindOrder(same),
});

/** The pairs in the table. */
export const createDuplicateRepository = (table: CpiTable): DuplicateRepository => {
  const duplicates = duplicateEntity(table);
  const applications = applicationEntity(table);

  const stored = (
    { applicationIds: [first, second], ...duplicate }: Duplicate,
    event?: Envelope,
  ) => ({
    ...{ ...duplicate, first, second },
    same: new Set(duplicate.same),
    ...(event === undefined ? {} : { event: JSON.stringify(event) }),
  });
  const asRead = ({ version }: { readonly version: number }) => ({
    condition: { attr: 'version', eq: version - 1 } as const,
  });

  return {
    flag: async ({ edition, applicationIds: [one, other], same }, at) => {
      const pair = pairOf(one, other);
      const [first, second] = pair;
      await whether(() =>
        duplicates
          .build(UpdateItemCommand)
          .item({
            ...{ edition, duplicateId: duplicateIdOf(pair), first, second },
            noticedAt: $get('noticedAt', at),
            same: $add(new Set([same])),
            version: $add(1),
            event: $remove(),
          })
          .options({ condition: { not: { attr: 'same', contains: same } } })
          .send(),
      );
    },
    get: async (edition, duplicateId) => {
      const command = duplicates.build(GetItemCommand).key({ edition, duplicateId });
      const { Item } = await command.options({ consistent: true }).send();
      return Item && duplicateOf(Item);
    },
    list: async (edition) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(duplicates)
        .query({ partition: key.duplicates(edition) })
        .options({
          consistent: true,
          entityAttrFilter: false,
          maxPages: Number.POSITIVE_INFINITY,
        })
        .send();
      return Items.map(duplicateOf);
    },
    replace: (next, event) =>
      whether(() =>
        duplicates.build(PutItemCommand).item(stored(next, event)).options(asRead(next)).send(),
      ),
    settle: (next, application, event) =>
      whether(() =>
        execute(
          duplicates.build(PutTransaction).item(stored(next)).options(asRead(next)),
          applications
            .build(PutTransaction)
            .item(itemOf(application, event))
            .options(asRead(application)),
        ),
      ),
  };
};
