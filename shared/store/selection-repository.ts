import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import type { Envelope } from '../../events/envelope.ts';
import { type Application, moved } from '../domain/application.ts';
import type { Participant } from '../domain/participant.ts';
import type { Selection } from '../domain/selection.ts';
import type { SelectionRecord } from '../domain/selection-record.ts';
import { itemOf } from './application-items.ts';
import type { CpiTable } from './client.ts';
import { documentStore } from './document-store.ts';
import { applicationEntity } from './entities/application.ts';
import { selectionEntity } from './entities/selection.ts';
import { allocation } from './participant-repository.ts';
import { whether } from './with-retry.ts';

/** A place for a person: the application as it was read, and the participant it becomes. */
export interface Allocation {
  readonly application: Application;
  readonly participant: Participant;
  /** `PlaceAllocated`: starts the journey. */
  readonly event: Envelope;
}

/** The selection of each track. Every write says whether its condition let it through. */
export interface SelectionRepository {
  get(edition: string, track: string): Promise<SelectionRecord | undefined>;
  /** The list that a record stands for. */
  listOf(record: Pick<SelectionRecord, 'edition' | 'documentId'>): Promise<Selection>;
  /** Stores a list; it counts once a record refers to it. Returns its address. */
  keep(edition: string, list: Selection): Promise<string>;
  /** Replaces the record that is one version behind `next`. */
  replace(next: SelectionRecord, event?: Envelope): Promise<boolean>;
  /** Gives a place by the release: application and participant together, or neither. */
  allocate(allocation: Allocation): Promise<boolean>;
  /**
   * Gives a place from the waitlist, together with the record that says which vacancy it fills:
   * so two places that are freed at once go to two people, and none to a country beyond its cap.
   */
  promote(next: SelectionRecord, allocation: Allocation): Promise<boolean>;
}

/** The selections in the table. */
export const createSelectionRepository = (table: CpiTable): SelectionRepository => {
  const selections = selectionEntity(table);
  const applications = applicationEntity(table);
  const documents = documentStore(table);

  const following = ({ version }: SelectionRecord) =>
    version === 1
      ? ({ attr: 'version', exists: false } as const)
      : ({ attr: 'version', eq: version - 1 } as const);

  const itemOfRecord = (record: SelectionRecord, event?: Envelope) => ({
    ...record,
    vacancies: [...record.vacancies],
    ...(event === undefined ? {} : { event: JSON.stringify(event) }),
  });

  const placeOf = ({ application, participant, event }: Allocation) =>
    [
      applications
        .build(PutTransaction)
        .item(itemOf(moved(application, 'selected'), undefined))
        .options({ condition: { attr: 'version', eq: application.version } }),
      allocation(table, participant, event),
    ] as const;

  return {
    get: async (edition, track) => {
      const command = selections.build(GetItemCommand).key({ edition, track });
      const { Item } = await command.options({ consistent: true }).send();
      if (Item === undefined) return undefined;
      const { event: _event, ...record } = Item;
      return record;
    },
    listOf: async ({ edition, documentId }) =>
      (await documents.get(edition, documentId)) as Selection,
    keep: (edition, list) => documents.put(edition, list),
    replace: (next, event) =>
      whether(() =>
        selections
          .build(PutItemCommand)
          .item(itemOfRecord(next, event))
          .options({ condition: following(next) })
          .send(),
      ),
    allocate: (place) => whether(() => execute(...placeOf(place))),
    promote: (next, place) =>
      whether(() =>
        execute(
          selections
            .build(PutTransaction)
            .item(itemOfRecord(next))
            .options({ condition: following(next) }),
          ...placeOf(place),
        ),
      ),
  };
};
