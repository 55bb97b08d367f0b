import { Entity } from 'dynamodb-toolbox/entity';
import { any } from 'dynamodb-toolbox/schema/any';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { PanelVote } from '../../domain/panel-vote.ts';
import type { CpiTable } from '../client.ts';
import { key } from '../keys.ts';

/** The vote on a track's outstanding proposals, with its ballots. */
export const panelVoteEntity = (table: CpiTable) =>
  new Entity({
    name: 'PANEL_VOTE',
    table,
    timestamps: false,
    schema: item({
      edition: string().key(),
      track: string().key(),
      version: number(),
      candidates: list(string()),
      panel: list(string()),
      choices: number(),
      openedAt: string(),
      closesAt: string(),
      ballots: any().castAs<PanelVote['ballots']>(),
      event: string().optional(),
    }),
    computeKey: ({ edition, track }) => ({ pk: key.edition(edition), sk: `PANEL-VOTE#${track}` }),
  });
