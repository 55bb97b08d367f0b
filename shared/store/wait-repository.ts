import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { ConditionCheck } from 'dynamodb-toolbox/entity/actions/transactCheck';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { type WaitStep, waitingStages } from '../domain/journey-steps.ts';
import type { CpiTable } from './client.ts';
import { participantEntity } from './entities/participant.ts';
import { waitEntity } from './entities/wait.ts';
import { key } from './keys.ts';
import { isConditionFailure, withRetry } from './with-retry.ts';

/** A step of the workflow that waits, with the token that completes it. */
export interface Wait {
  readonly applicationId: string;
  readonly step: WaitStep;
  readonly token: string;
  /** UTC moment of entry. */
  readonly since: string;
}

export interface WaitRepository {
  /**
   * Keeps the token while the step waits; a token of an earlier attempt is replaced. `answered`
   * when there is nothing to wait for (any more): then no token is kept.
   */
  keep(wait: Wait): Promise<'waiting' | 'answered'>;
  /** Every token of a person. */
  of(applicationId: string): Promise<readonly Wait[]>;
  /** Forgets a token, unless another one has taken its place. */
  drop(wait: Wait): Promise<void>;
}

/** The waits in the table. */
export const createWaitRepository = (table: CpiTable): WaitRepository => {
  const waits = waitEntity(table);
  const participants = participantEntity(table);

  const stillWaits = ({ applicationId, step }: Wait) =>
    participants
      .build(ConditionCheck)
      .key({ applicationId })
      .condition({
        and: [
          { attr: 'stage', in: [...waitingStages[step]] },
          { attr: 'courseEndedAt', exists: false },
        ],
      });

  return {
    keep: async (wait) => {
      try {
        await withRetry(() => execute(waits.build(PutTransaction).item(wait), stillWaits(wait)));
        return 'waiting';
      } catch (fault) {
        if (isConditionFailure(fault)) return 'answered';
        throw fault;
      }
    },

    of: async (applicationId) => {
      const { Items = [] } = await table
        .build(QueryCommand)
        .entities(waits)
        .query({ partition: key.dossier(applicationId), range: { beginsWith: 'WAIT#' } })
        .options({ consistent: true, entityAttrFilter: false })
        .send();
      return Items.map(({ step, token, since }) => ({ applicationId, step, token, since }));
    },

    drop: async ({ applicationId, step, token }) => {
      try {
        await waits
          .build(DeleteItemCommand)
          .key({ applicationId, step })
          .options({ condition: { attr: 'token', eq: token } })
          .send();
      } catch (fault) {
        if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      }
    },
  };
};
