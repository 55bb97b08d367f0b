import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { ConditionCheck } from 'dynamodb-toolbox/entity/actions/transactCheck';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { Contribution } from '../domain/cohort-contribution.ts';
import { type CohortList, isNewestFirst, type Listed } from '../domain/cohort-list.ts';
import type { CohortMember } from '../domain/cohort-member.ts';
import { cursorAt, sortAt } from '../domain/cursor.ts';
import type { ParticipantStage } from '../domain/stages.ts';
import type { CpiTable } from './client.ts';
import { forgetContributions } from './cohort-erasure.ts';
import {
  contributionItem,
  contributionWrites,
  listName,
  onVersion,
} from './contribution-writes.ts';
import {
  cohortMemberEntity,
  contributionEntity,
  contributionPlaceEntity,
} from './entities/cohort.ts';
import { participantEntity } from './entities/participant.ts';
import { key } from './keys.ts';
import { whether } from './with-retry.ts';

/** A change of a contribution, or its beginning. */
export interface ContributionChange {
  readonly before: Contribution | undefined;
  readonly next: Contribution;
  readonly event?: Envelope;
  /** Of what a person does: themselves, one version on, and the stage at which they may. */
  readonly by?: { readonly member: CohortMember; readonly stage: ParticipantStage };
}

export interface ContributionPage {
  readonly contributions: readonly Listed[];
  /** Where the next page begins; absent on the last one. */
  readonly cursor?: string;
}

/** What the people of an edition write for each other. */
export interface CohortRepository {
  get(edition: string, id: string): Promise<Contribution | undefined>;
  /** A page of a list, as of now: one query. */
  page(
    edition: string,
    list: CohortList,
    options?: { readonly cursor?: string | undefined; readonly limit?: number },
  ): Promise<ContributionPage>;
  /**
   * Writes the contribution, its copies in every list, and who wrote it, all or nothing; `false` when
   * one of them was changed since it was read.
   */
  write(change: ContributionChange): Promise<boolean>;
  member(applicationId: string): Promise<CohortMember | undefined>;
  /** Replaces the member who is one version behind; `false` when they have changed. */
  replaceMember(next: CohortMember, event: Envelope): Promise<boolean>;
  /** Deletes whatever somebody wrote and reported; the rest of them is in their dossier. */
  forget(edition: string, applicationId: string): Promise<void>;
}

const pageSize = 20;

/** The space in the table. */
export const createCohortRepository = (table: CpiTable): CohortRepository => {
  const contributions = contributionEntity(table);
  const places = contributionPlaceEntity(table);
  const members = cohortMemberEntity(table);
  const participants = participantEntity(table);
  const writesOf = contributionWrites(table);

  const actsOf = ({ member, stage }: NonNullable<ContributionChange['by']>) => [
    members
      .build(PutTransaction)
      .item(member)
      .options({ condition: onVersion(member.version) }),
    participants
      .build(ConditionCheck)
      .key({ applicationId: member.applicationId })
      .condition({ attr: 'stage', eq: stage }),
  ];

  return {
    forget: forgetContributions(table),

    get: async (edition, id) => {
      const command = contributions.build(GetItemCommand).key({ edition, id });
      return (await command.options({ consistent: true }).send()).Item?.contribution;
    },

    page: async (edition, list, { cursor, limit = pageSize } = {}) => {
      const partition = key.cohortList(edition, listName(list));
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(places)
        .query({ partition })
        .options({
          consistent: true,
          // One more, which tells whether there is another page.
          limit: limit + 1,
          reverse: isNewestFirst(list),
          entityAttrFilter: false,
          ...(after === undefined ? {} : { exclusiveStartKey: { pk: partition, sk: after } }),
        })
        .send();
      const last = Items.length > limit ? Items[limit - 1] : undefined;
      return {
        contributions: Items.slice(0, limit).map(({ contribution }) => contribution),
        ...(last === undefined ? {} : { cursor: cursorAt(last.sort) }),
      };
    },

    write: ({ before, next, event, by }) =>
      whether(() =>
        execute(
          contributions
            .build(PutTransaction)
            .item(contributionItem(next, event))
            .options({ condition: onVersion(next.version) }),
          ...writesOf(next.edition, before, next),
          ...(by === undefined ? [] : actsOf(by)),
        ),
      ),

    member: async (applicationId) => {
      const command = members.build(GetItemCommand).key({ applicationId });
      const { Item } = await command.options({ consistent: true }).send();
      if (Item === undefined) return undefined;
      const { event: _event, ...member } = Item;
      return member;
    },

    replaceMember: (next, event) =>
      whether(() =>
        members
          .build(PutItemCommand)
          .item({ ...next, event: JSON.stringify(event) })
          .options({ condition: onVersion(next.version) })
          .send(),
      ),
  };
};
