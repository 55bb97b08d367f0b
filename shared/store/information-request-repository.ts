import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { Application } from '../domain/application.ts';
import { cursorAt, sortAt } from '../domain/cursor.ts';
import type {
  InformationCard,
  InformationRequest,
  InformationState,
} from '../domain/information-request.ts';
import type { Instant } from '../domain/time.ts';
import { itemOf } from './application-items.ts';
import type { CpiTable } from './client.ts';
import { applicationEntity } from './entities/application.ts';
import { informationRequestEntity } from './entities/information-request.ts';
import {
  informationDue,
  informationItem,
  informationRequestOf,
  informationRequestsOf,
  rangeOf,
  startAfterDue,
  startAfterListed,
} from './information-request-items.ts';
import { key } from './keys.ts';
import { whether } from './with-retry.ts';

interface InformationList {
  readonly cards: readonly InformationCard[];
  /** Where the next page begins; absent on the last. */
  readonly cursor?: string;
}

export interface InformationRequestRepository {
  /**
   * Asks, once: `false` when there is a request of that number. `before` is one whose deadline has
   * passed; it is written with it as it will be, only while it is one version behind, so that it
   * cannot be extended at the same moment.
   */
  ask(request: InformationRequest, event: Envelope, before?: InformationRequest): Promise<boolean>;
  get(applicationId: string, number: number): Promise<InformationRequest | undefined>;
  /** All requests of an application, the oldest first. */
  ofApplication(applicationId: string): Promise<readonly InformationRequest[]>;
  /** Replaces the one that is one version behind `next`; `false` when it changed meanwhile. */
  replace(next: InformationRequest, event: Envelope): Promise<boolean>;
  /**
   * Settles the request and changes the application in one transaction, each only while it is one
   * version behind; the event travels on the application.
   */
  answer(next: InformationRequest, application: Application, event: Envelope): Promise<boolean>;
  /** A page of the requests of an edition by their deadline, in one state or in all; 50 unless told. */
  ofEdition(of: {
    readonly edition: string;
    readonly state?: InformationState;
    readonly now: Instant;
    readonly cursor?: string;
    readonly limit?: number;
  }): Promise<InformationList>;
  /** Those asked and due after one moment and until another (ISO 8601 UTC), earliest first. */
  due(after: string, until: string, cursor?: string): Promise<InformationList>;
}

const behind = ({ version }: { readonly version: number }) =>
  ({ condition: { attr: 'version', eq: version - 1 } }) as const;

const absent = { condition: { attr: 'number', exists: false } } as const;

/** The requests for information in the table. */
export const createInformationRequestRepository = (
  table: CpiTable,
): InformationRequestRepository => {
  const requests = informationRequestEntity(table);
  const applications = applicationEntity(table);

  return {
    ask: (request, event, before) => {
      const item = informationItem(request, event);
      if (before === undefined) {
        return whether(() => requests.build(PutItemCommand).item(item).options(absent).send());
      }
      return whether(() =>
        execute(
          requests.build(PutTransaction).item(item).options(absent),
          requests.build(PutTransaction).item(informationItem(before)).options(behind(before)),
        ),
      );
    },

    get: async (applicationId, number) => {
      const command = requests.build(GetItemCommand).key({ applicationId, number });
      const { Item } = await command.options({ consistent: true }).send();
      return Item && informationRequestOf(Item);
    },

    ofApplication: async (applicationId) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(requests)
        .query({ partition: key.dossier(applicationId), range: { beginsWith: 'INFORMATION#' } })
        .options({ consistent: true, entityAttrFilter: false })
        .send();
      return Items.map(informationRequestOf);
    },

    replace: (next, event) =>
      whether(() =>
        requests
          .build(PutItemCommand)
          .item(informationItem(next, event))
          .options(behind(next))
          .send(),
      ),

    answer: (next, application, event) =>
      whether(() =>
        execute(
          requests.build(PutTransaction).item(informationItem(next)).options(behind(next)),
          applications
            .build(PutTransaction)
            .item(itemOf(application, event))
            .options(behind(application)),
        ),
      ),

    ofEdition: async ({ edition, state, now, cursor, limit = 50 }) => {
      const after = cursor === undefined ? undefined : sortAt(cursor);
      const range = state === undefined ? {} : { range: { between: rangeOf(state, now) } };
      const { Items = [], LastEvaluatedKey } = await table
        .build(QueryCommand)
        .query({ index: 'byEdition', partition: informationRequestsOf(edition), ...range })
        .options({
          limit,
          ...(after === undefined ? {} : { exclusiveStartKey: startAfterListed(edition, after) }),
        })
        .send();
      const last = LastEvaluatedKey?.byEditionSort;
      return {
        cards: Items.map(({ card }) => card as InformationCard),
        ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
      };
    },

    due: async (after, until, cursor) => {
      const from = cursor === undefined ? undefined : sortAt(cursor);
      const { Items = [], LastEvaluatedKey } = await table
        .build(QueryCommand)
        .query({
          index: 'dueBy',
          partition: informationDue,
          range: { between: [`${after}#~`, `${until}#~`] },
        })
        .options({
          limit: 100,
          ...(from === undefined ? {} : { exclusiveStartKey: startAfterDue(from) }),
        })
        .send();
      const last = LastEvaluatedKey?.dueBySort;
      return {
        cards: Items.map(({ card }) => card as InformationCard),
        ...(typeof last === 'string' ? { cursor: cursorAt(last) } : {}),
      };
    },
  };
};
