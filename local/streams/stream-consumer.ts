import type { Matches } from '../events/pattern.ts';
import type { BatchHandler, GiveUp } from './batch.ts';
import type { StreamRecord } from './stream-engine.ts';

/** Who reads a table's stream: an event source mapping or a pipe. */
export interface StreamConsumer extends Omit<BatchHandler<StreamRecord>, 'giveUp'> {
  /** Its ARN; checkpoints are kept under it. */
  readonly name: string;
  readonly tableName: string;
  /** The stream's ARN as the template knows it. */
  readonly streamArn: string;
  readonly batchSize: number;
  /** True: records from before the consumer's very first start are not read. */
  readonly startsAtEnd: boolean;
  readonly wants: Matches;
  /** Leaves word of records that are given up; afterwards they count as done. */
  giveUp(records: readonly StreamRecord[], reason: GiveUp, shardId: string): Promise<void>;
}

/** `arn:aws:dynamodb:region:account:table/<name>/stream/<label>` */
export function tableNameOf(streamArn: string): string {
  return streamArn.split('/')[1] ?? '';
}
