/** How the copies of a contribution in its lists follow it. */
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import type { Envelope } from '../../events/envelope.ts';
import { isSameValue } from '../domain/canonical-json.ts';
import type { Contribution } from '../domain/cohort-contribution.ts';
import { type CohortList, placesOf } from '../domain/cohort-list.ts';
import type { CpiTable } from './client.ts';
import { contributionPlaceEntity } from './entities/cohort.ts';

const any = '*';

/** How a list is named in its key. */
export const listName = (list: CohortList): string => {
  switch (list.of) {
    case 'posts':
      return `POSTS#${list.kind ?? any}#${list.section ?? any}#${list.country ?? any}`;
    case 'introductions':
      return `INTRODUCTIONS#${list.section ?? any}#${list.country ?? any}`;
    case 'own':
      return `OWN#${list.applicationId}`;
    default:
      return list.of.toUpperCase();
  }
};

/** What has to stand for a write that makes this version. */
export const onVersion = (version: number) =>
  version === 1
    ? ({ attr: 'version', exists: false } as const)
    : ({ attr: 'version', eq: version - 1 } as const);

/** The contribution itself as an item. */
export const contributionItem = (contribution: Contribution, event?: Envelope) => ({
  edition: contribution.edition,
  id: contribution.id,
  version: contribution.version,
  contribution,
  ...(event === undefined ? {} : { event: JSON.stringify(event) }),
});

const placed = (one: Contribution | undefined) =>
  new Map(
    (one === undefined ? [] : placesOf(one)).map(({ list, sort, row }) => {
      const name = listName(list);
      return [`${name} ${sort}`, { list: name, sort, contribution: row }] as const;
    }),
  );

/** Copies to be put, and copies to be deleted; what stays as it is is left alone. */
export const contributionWrites = (table: CpiTable) => {
  const places = contributionPlaceEntity(table);
  return (edition: string, before: Contribution | undefined, next: Contribution | undefined) => {
    const [left, stands] = [placed(before), placed(next)];
    return [
      ...[...left].flatMap(([name, { list, sort }]) =>
        stands.has(name) ? [] : [places.build(DeleteTransaction).key({ edition, list, sort })],
      ),
      ...[...stands].flatMap(([name, place]) =>
        isSameValue(left.get(name), place)
          ? []
          : [places.build(PutTransaction).item({ edition, ...place })],
      ),
    ];
  };
};
