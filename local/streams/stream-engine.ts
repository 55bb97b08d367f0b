/**
 * The DynamoDB Streams API of the database engine. Spoken by hand, not through the SDK: functions
 * get the records in just the JSON in which the engine writes them.
 */
import { EngineError, engineHeaders } from '../dynamodb/engine-client.ts';
import type { JsonObject } from '../events/values.ts';

export interface StreamRecord extends JsonObject {
  readonly eventName: string;
  readonly dynamodb: JsonObject & { readonly SequenceNumber: string };
}

export interface Page {
  readonly records: readonly StreamRecord[];
  /** Absent when the shard is closed and read to its end. */
  readonly next?: string;
  /** True when nothing that was written before the call is left unread. */
  readonly last: boolean;
}

export interface StreamEngine {
  /** The shards of a table's stream, parents before children. */
  shards(tableName: string): Promise<readonly Shard[]>;
  /** An iterator after a sequence number, or at the beginning. */
  iterator(shard: Shard, after?: string): Promise<string>;
  read(iterator: string, limit: number): Promise<Page>;
}

export interface Shard {
  readonly streamArn: string;
  readonly id: string;
}

export const mostRecords = 1000;
/** GetRecords answers with at most 1 MB: an answer well below that was not cut short. */
const cutShort = 900_000;

export function createStreamEngine(endpoint: () => string): StreamEngine {
  async function call(
    operation: string,
    input: JsonObject,
  ): Promise<readonly [JsonObject, number]> {
    const response = await fetch(endpoint(), {
      method: 'POST',
      headers: { ...engineHeaders, 'x-amz-target': `DynamoDBStreams_20120810.${operation}` },
      body: JSON.stringify(input),
    });
    const text = await response.text();
    const output = JSON.parse(text) as JsonObject;
    if (response.ok) return [output, text.length];
    const code = String(output.__type ?? response.status).replace(/^.*#/, '');
    throw new EngineError(code, String(output.message ?? output.Message ?? operation));
  }

  async function streamArn(tableName: string): Promise<string> {
    const [{ Streams }] = await call('ListStreams', { TableName: tableName });
    const stream = (Streams as { StreamArn: string }[]).at(-1);
    if (stream) return stream.StreamArn;
    throw new EngineError('ResourceNotFoundException', `The table ${tableName} has no stream`);
  }

  return {
    async shards(tableName) {
      const arn = await streamArn(tableName);
      const shards: Shard[] = [];
      let after: string | undefined;
      do {
        const [{ StreamDescription }] = await call('DescribeStream', {
          StreamArn: arn,
          ...(after && { ExclusiveStartShardId: after }),
        });
        const { Shards, LastEvaluatedShardId } = StreamDescription as {
          Shards: { ShardId: string }[];
          LastEvaluatedShardId?: string;
        };
        shards.push(...Shards.map(({ ShardId }) => ({ streamArn: arn, id: ShardId })));
        after = LastEvaluatedShardId;
      } while (after);
      return shards;
    },

    async iterator(shard, after) {
      const [{ ShardIterator }] = await call('GetShardIterator', {
        StreamArn: shard.streamArn,
        ShardId: shard.id,
        ...(after === undefined
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }),
      });
      return String(ShardIterator);
    },

    async read(iterator, limit) {
      const [output, length] = await call('GetRecords', { ShardIterator: iterator, Limit: limit });
      const records = output.Records as StreamRecord[];
      const next = output.NextShardIterator;
      return {
        records,
        ...(typeof next === 'string' && { next }),
        last: records.length < limit && length < cutShort,
      };
    },
  };
}
