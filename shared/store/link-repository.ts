import type { FormattedItem } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import type { Guest } from '../domain/guest.ts';
import { isoOf } from '../domain/time.ts';
import type { CpiTable } from './client.ts';
import { linkEntity } from './entities/sign-in.ts';
import { secondsOf } from './time-to-live.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** A personal link to one dossier or one guest's part, good for one sign-in. */
export interface Link {
  /** The dossier that it opens; absent for a guest. */
  readonly applicationId?: string;
  /** Whose part it opens, where it is for somebody outside the programme. */
  readonly guest?: Guest;
  readonly edition: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt?: string;
  /** Which page used it: a second click on that page's button is the same use. */
  readonly usedBy?: string;
}

export interface LinkRepository {
  /** Keeps a link under the hash of its token. */
  create(tokenHash: string, link: Link): Promise<void>;
  /** The link as it stands, used or expired as it may be. */
  find(tokenHash: string): Promise<Link | undefined>;
  /** Uses the link: exactly one caller gets it, and only before it expires. */
  consume(tokenHash: string, now: number, usedBy?: string): Promise<Link | undefined>;
}

const linkOf = (stored: FormattedItem<ReturnType<typeof linkEntity>>): Link => {
  const { tokenHash: _hash, ttl: _ttl, ...link } = stored;
  return link;
};

const keptFor = 30 * 86_400_000;

/** The personal links in the table. */
export const createLinkRepository = (table: CpiTable): LinkRepository => {
  const links = linkEntity(table);
  const find: LinkRepository['find'] = async (tokenHash) => {
    const command = links.build(GetItemCommand).key({ tokenHash });
    const { Item } = await command.options({ consistent: true }).send();
    return Item === undefined ? undefined : linkOf(Item);
  };
  return {
    find,
    create: async (tokenHash, link) => {
      const ttl = secondsOf(link.expiresAt, keptFor);
      await links
        .build(PutItemCommand)
        .item({ tokenHash, ...link, ttl })
        .send();
    },
    consume: async (tokenHash, now, usedBy) => {
      const usedAt = isoOf(now);
      const command = links.build(UpdateItemCommand).item({ tokenHash, usedAt, usedBy });
      try {
        const { Attributes } = await withRetry(() =>
          command
            .options({
              condition: {
                and: [
                  { attr: 'usedAt', exists: false },
                  { attr: 'expiresAt', gt: usedAt },
                ],
              },
              returnValues: 'ALL_NEW',
            })
            .send(),
        );
        return Attributes === undefined ? undefined : linkOf(Attributes);
      } catch (fault) {
        if (isConditionFailure(fault)) return undefined;
        throw fault;
      }
    },
  };
};
