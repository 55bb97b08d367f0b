import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Envelope } from '../../events/envelope.ts';
import type { Guest } from '../domain/guest.ts';
import { allowanceAfter } from '../domain/sign-in.ts';
import { isoOf } from '../domain/time.ts';
import type { CpiTable } from './client.ts';
import { addressDossierEntity } from './entities/application.ts';
import {
  addressGuestEntity,
  mailAllowanceEntity,
  signInRequestEntity,
} from './entities/sign-in.ts';
import { key } from './keys.ts';
import { secondsOf } from './time-to-live.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** A dossier that was started with an address. */
export interface AddressDossier {
  readonly applicationId: string;
  readonly edition: string;
  readonly startedAt: string;
}

/** Somebody's part outside the programme, under their address. */
export interface AddressGuest {
  readonly guest: Guest;
  readonly edition: string;
}

export interface SignInRequest {
  readonly requestId: string;
  readonly requestedAt: string;
  /** Absent where the address leads nowhere: the same write, without a mail. */
  readonly event?: Envelope;
}

/** What an e-mail address, known by its hash alone, leads to. */
export interface AddressRepository {
  /** The dossiers that were started with the address, the latest first. */
  dossiersOf(addressHash: string): Promise<readonly AddressDossier[]>;
  /** What the address's owner writes for applicants, the latest first. */
  guestsOf(addressHash: string): Promise<readonly AddressGuest[]>;
  /** Counts one mail to the address; false when the hour's mails are used up. */
  allowMail(addressHash: string, now: number): Promise<boolean>;
  /** Keeps the request, with its event, for a day. */
  requestSignIn(addressHash: string, request: SignInRequest): Promise<void>;
}

const day = 86_400_000;

/** The addresses in the table. */
export const createAddressRepository = (table: CpiTable): AddressRepository => {
  const dossiers = addressDossierEntity(table);
  const guests = addressGuestEntity(table);
  const allowances = mailAllowanceEntity(table);
  const requests = signInRequestEntity(table);

  const allowMail: AddressRepository['allowMail'] = async (addressHash, now) => {
    const { Item } = await allowances
      .build(GetItemCommand)
      .key({ addressHash })
      .options({ consistent: true })
      .send();
    const sentAt = allowanceAfter(Item?.sentAt ?? [], now);
    if (sentAt === undefined) return false;
    const version = (Item?.version ?? 0) + 1;
    const ttl = secondsOf(isoOf(now), day);
    const command = allowances.build(PutItemCommand).item({ addressHash, sentAt, version, ttl });
    const unchanged =
      Item === undefined
        ? ({ attr: 'version', exists: false } as const)
        : ({ attr: 'version', eq: Item.version } as const);
    try {
      await withRetry(() => command.options({ condition: unchanged }).send());
      return true;
    } catch (fault) {
      if (!isConditionFailure(fault)) throw fault;
      // Someone else counted meanwhile; the hour's five end this.
      return allowMail(addressHash, now);
    }
  };

  return {
    allowMail,
    dossiersOf: async (addressHash) => {
      // Editions begin with a digit; the other items of an address with a letter.
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(dossiers)
        .query({ partition: key.address(addressHash), range: { between: ['0', ':'] } })
        .options({ consistent: true, entityAttrFilter: false })
        .send();
      return Items.map(({ applicationId, edition, startedAt }) => ({
        applicationId,
        edition,
        startedAt,
      })).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
    guestsOf: async (addressHash) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(guests)
        .query({ partition: key.address(addressHash), range: { beginsWith: 'GUEST#' } })
        .options({ consistent: true, entityAttrFilter: false })
        .send();
      return Items.sort((a, b) => (a.since < b.since ? 1 : -1)).map(({ guest, edition }) => ({
        guest,
        edition,
      }));
    },
    requestSignIn: async (addressHash, { requestId, requestedAt, event }) => {
      const ttl = secondsOf(requestedAt, day);
      const text = event === undefined ? {} : { event: JSON.stringify(event) };
      const item = { addressHash, requestId, requestedAt, ttl, ...text };
      await withRetry(() => requests.build(PutItemCommand).item(item).send());
    },
  };
};
