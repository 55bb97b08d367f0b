import type { FormattedItem } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { DeleteTransaction } from 'dynamodb-toolbox/entity/actions/transactDelete';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import { type Application, moved } from '../domain/application.ts';
import { type Endorsement, ended } from '../domain/endorsement.ts';
import type { Guest } from '../domain/guest.ts';
import type { Nomination, Office } from '../domain/nomination.ts';
import { itemOf } from './application-items.ts';
import type { CpiTable } from './client.ts';
import { endorsementItem } from './endorsement-items.ts';
import { addressDossierEntity, applicationEntity } from './entities/application.ts';
import {
  endorsementEntity,
  nominationEntity,
  nomineeEntity,
  officeEntity,
} from './entities/nomination.ts';
import { addressGuestEntity } from './entities/sign-in.ts';
import { guestIdOf } from './guest-names.ts';
import { key } from './keys.ts';
import { whether } from './with-retry.ts';

/** A nomination with everything that it brings about. */
export interface Nominated {
  readonly nomination: Nomination;
  readonly draft: Application;
  readonly letter: Endorsement;
  /** Of the nominee's address. */
  readonly addressHash: string;
}

export interface NominationRepository {
  /** Adds an office and the way from its address; `false` when it is there already. */
  addOffice(office: Office, addressHash: string, event: Envelope): Promise<boolean>;
  office(officeId: string): Promise<Office | undefined>;
  /** Every office of a track, by country. */
  offices(edition: string, track: string): Promise<readonly Office[]>;
  nominationsOf(officeId: string): Promise<readonly Nomination[]>;
  /**
   * Takes the office's place and the nominee's address, and starts the draft and the letter, in
   * one transaction; `false` when the place or the address is taken.
   */
  nominate(nominated: Nominated, event: Envelope): Promise<boolean>;
  /** Corrects what the office says of its nominee; `false` when the place holds another one. */
  correct(nomination: Nomination): Promise<boolean>;
  /** Frees place and address and withdraws the draft; `false` when any of it changed meanwhile. */
  withdraw(nominated: Nominated, now: number): Promise<boolean>;
}

const officesOf = (edition: string, track: string): string => `${edition}#OFFICE#${track}`;

const officeOf = (stored: FormattedItem<ReturnType<typeof officeEntity>>): Office => {
  const { event: _event, card: _card, byEditionKey: _key, byEditionSort: _sort, ...rest } = stored;
  return rest;
};

/** The offices and their nominations in the table. */
export const createNominationRepository = (table: CpiTable): NominationRepository => {
  const offices = officeEntity(table);
  const nominations = nominationEntity(table);
  const nominees = nomineeEntity(table);
  const guests = addressGuestEntity(table);
  const applications = applicationEntity(table);
  const addresses = addressDossierEntity(table);
  const endorsements = endorsementEntity(table);

  return {
    addOffice: (office, addressHash, event) => {
      const { officeId, edition, track, country, invitedAt } = office;
      const guest: Guest = { kind: 'office', officeId };
      const guestId = guestIdOf(edition, guest);
      const item = {
        ...office,
        card: office,
        byEditionKey: officesOf(edition, track),
        byEditionSort: `${country}#${officeId}`,
        event: JSON.stringify(event),
      };
      return whether(() =>
        execute(
          offices
            .build(PutTransaction)
            .item(item)
            .options({ condition: { attr: 'officeId', exists: false } }),
          guests
            .build(PutTransaction)
            .item({ addressHash, guestId, edition, guest, since: invitedAt }),
        ),
      );
    },

    office: async (officeId) => {
      const { Item } = await offices
        .build(GetItemCommand)
        .key({ officeId })
        .options({ consistent: true })
        .send();
      return Item && officeOf(Item);
    },

    offices: async (edition, track) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .query({ index: 'byEdition', partition: officesOf(edition, track) })
        .options({ maxPages: Number.POSITIVE_INFINITY })
        .send();
      return Items.map(({ card }) => card as Office);
    },

    nominationsOf: async (officeId) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(nominations)
        .query({ partition: key.office(officeId), range: { beginsWith: 'NOMINATION#' } })
        .options({ consistent: true, entityAttrFilter: false })
        .send();
      return Items;
    },

    nominate: ({ nomination, draft, letter, addressHash }, event) => {
      const { applicationId, edition, track, startedAt } = draft;
      const absent = { condition: { attr: 'applicationId', exists: false } } as const;
      return whether(() =>
        execute(
          nominations.build(PutTransaction).item(nomination).options(absent),
          nominees
            .build(PutTransaction)
            .item({ addressHash, edition, track, applicationId })
            .options(absent),
          applications.build(PutTransaction).item(itemOf(draft, event)).options(absent),
          addresses.build(PutTransaction).item({ addressHash, edition, applicationId, startedAt }),
          endorsements.build(PutTransaction).item(endorsementItem(letter)),
        ),
      );
    },

    correct: (nomination) => {
      const command = nominations.build(PutItemCommand).item(nomination);
      const condition = { attr: 'applicationId', eq: nomination.applicationId } as const;
      return whether(() => command.options({ condition }).send());
    },

    withdraw: ({ nomination, draft, letter, addressHash }, now) => {
      const { officeId, section, slot, applicationId } = nomination;
      const { edition, track, version } = draft;
      const same = { condition: { attr: 'applicationId', eq: applicationId } } as const;
      const next = ended(letter, 'withdrawn', now);
      return whether(() =>
        execute(
          nominations.build(DeleteTransaction).key({ officeId, section, slot }).options(same),
          nominees.build(DeleteTransaction).key({ addressHash, edition, track }).options(same),
          applications
            .build(PutTransaction)
            .item(itemOf(moved(draft, 'withdrawn'), undefined))
            .options({
              condition: {
                and: [
                  { attr: 'status', eq: 'draft' },
                  { attr: 'version', eq: version },
                ],
              },
            }),
          endorsements
            .build(PutTransaction)
            .item(endorsementItem(next))
            .options({ condition: { attr: 'version', eq: letter.version } }),
        ),
      );
    },
  };
};
