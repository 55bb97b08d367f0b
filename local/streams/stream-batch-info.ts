import type { StreamRecord } from './stream-engine.ts';

/** Where the given-up records lie in their stream: the records themselves are not copied. */
export function streamBatchInfo(
  records: readonly StreamRecord[],
  streamArn: string,
  shardId: string,
) {
  const arrival = (record: StreamRecord | undefined) =>
    new Date(Number(record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1000).toISOString();
  return {
    shardId,
    startSequenceNumber: records.at(0)?.dynamodb.SequenceNumber,
    endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
    approximateArrivalOfFirstRecord: arrival(records.at(0)),
    approximateArrivalOfLastRecord: arrival(records.at(-1)),
    batchSize: records.length,
    streamArn,
  };
}
