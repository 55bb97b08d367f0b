import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { $add, $delete, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { PersonKey } from '../domain/identity.ts';
import type { PastParticipation } from '../domain/past-participation.ts';
import type { CpiTable } from './client.ts';
import { applicantsEntity, pastParticipationEntity, personKeysEntity } from './entities/person.ts';
import { key as keyOf } from './keys.ts';
import { withRetry } from './with-retry.ts';

interface Noted {
  readonly edition: string;
  readonly applicationId: string;
}

/** Who was noted under a key, in this edition. */
export interface Found extends PersonKey {
  readonly applicationIds: readonly string[];
}

/** People, known by codes alone. */
export interface PersonRepository {
  /**
   * Notes an application under the keys of its person, no longer under those that a correction has
   * taken away, and tells who else is noted under each. Adding and telling are one call for each
   * key: of two that are noted at the same time, the second one sees the first.
   */
  note(application: Noted, keys: readonly PersonKey[]): Promise<readonly Found[]>;
  /** The keys under which an application was noted. */
  keysOf(applicationId: string): Promise<readonly PersonKey[]>;
  /** Notes that the person took part; again, nothing changes. */
  remember(keys: readonly PersonKey[], past: PastParticipation, event?: Envelope): Promise<void>;
  /** When the person took part, as far as any of the keys tells. */
  pastOf(keys: readonly PersonKey[]): Promise<readonly PastParticipation[]>;
}

const isNot =
  ({ kind, code }: PersonKey) =>
  (other: PersonKey): boolean =>
    other.kind !== kind || other.code !== code;

/** The keys of the first that the second does not have. */
export const keysBesides = (
  keys: readonly PersonKey[],
  others: readonly PersonKey[],
): readonly PersonKey[] => keys.filter((one) => others.every(isNot(one)));

/** The people in the table. */
export const createPersonRepository = (table: CpiTable): PersonRepository => {
  const applicants = applicantsEntity(table);
  const personKeys = personKeysEntity(table);
  const past = pastParticipationEntity(table);

  const keysOf: PersonRepository['keysOf'] = async (applicationId) => {
    const command = personKeys.build(GetItemCommand).key({ applicationId });
    return (await command.options({ consistent: true }).send()).Item?.keys ?? [];
  };

  const leave = async ({ edition, applicationId }: Noted, { code }: PersonKey): Promise<void> => {
    const applicationIds = $delete(new Set([applicationId]));
    const command = applicants.build(UpdateItemCommand).item({ code, edition, applicationIds });
    await withRetry(() => command.send());
  };

  const enter = async ({ edition, applicationId }: Noted, key: PersonKey): Promise<Found> => {
    const { Attributes } = await withRetry(() =>
      applicants
        .build(UpdateItemCommand)
        .item({ code: key.code, edition, applicationIds: $add(new Set([applicationId])) })
        .options({ returnValues: 'ALL_NEW' })
        .send(),
    );
    return { ...key, applicationIds: [...(Attributes?.applicationIds ?? [])].sort() };
  };

  return {
    keysOf,
    note: async (application, keys) => {
      const { applicationId } = application;
      const before = await keysOf(applicationId);
      await Promise.all(keysBesides(before, keys).map((key) => leave(application, key)));
      if (keysBesides(keys, before).length > 0 || keysBesides(before, keys).length > 0) {
        const command = personKeys.build(PutItemCommand).item({ applicationId, keys: [...keys] });
        await withRetry(() => command.send());
      }
      return Promise.all(keys.map((key) => enter(application, key)));
    },
    remember: async (keys, { year, outcome }, event) => {
      await Promise.all(
        keys.map(async ({ code }, index) => {
          const text = event === undefined || index > 0 ? {} : { event: JSON.stringify(event) };
          const command = past.build(PutItemCommand).item({ code, year, outcome, ...text });
          await withRetry(() => command.send());
        }),
      );
    },
    pastOf: async (keys) => {
      const found = await Promise.all(
        keys.map(({ code }) =>
          table
            .build(QueryCommand)
            .entities(past)
            .query({ partition: keyOf.person(code), range: { beginsWith: 'TOOK-PART#' } })
            .options({ consistent: true, entityAttrFilter: false })
            .send(),
        ),
      );
      return found
        .flatMap(({ Items = [] }) => Items)
        .map(({ year, outcome }) => ({ year, outcome }))
        .sort((a, b) => (a.year < b.year ? -1 : 1));
    },
  };
};
