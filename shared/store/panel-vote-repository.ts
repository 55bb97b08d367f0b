import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import type { Envelope } from '../../events/envelope.ts';
import type { PanelVote } from '../domain/panel-vote.ts';
import type { CpiTable } from './client.ts';
import { panelVoteEntity } from './entities/panel-vote.ts';
import { whether } from './with-retry.ts';

/** The votes on outstanding proposals, one of a track. */
export interface PanelVoteRepository {
  get(edition: string, track: string): Promise<PanelVote | undefined>;
  /**
   * Replaces the vote that is one version behind `next`; `false` when it has changed. So no ballot
   * is lost, and none is counted that came after the vote was closed.
   */
  replace(next: PanelVote, event?: Envelope): Promise<boolean>;
}

/** The votes in the table. */
export const createPanelVoteRepository = (table: CpiTable): PanelVoteRepository => {
  const votes = panelVoteEntity(table);
  return {
    get: async (edition, track) => {
      const command = votes.build(GetItemCommand).key({ edition, track });
      const { Item } = await command.options({ consistent: true }).send();
      if (Item === undefined) return undefined;
      const { event: _event, ...vote } = Item;
      return vote;
    },

    replace: (next, event) => {
      const command = votes.build(PutItemCommand).item({
        ...next,
        candidates: [...next.candidates],
        panel: [...next.panel],
        ...(event === undefined ? {} : { event: JSON.stringify(event) }),
      });
      const condition =
        next.version === 1
          ? ({ attr: 'version', exists: false } as const)
          : ({ attr: 'version', eq: next.version - 1 } as const);
      return whether(() => command.options({ condition }).send());
    },
  };
};
