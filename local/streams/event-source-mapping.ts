/** `AWS::Lambda::EventSourceMapping`: a function that reads a table's stream or a queue. */
import { randomUUID } from 'node:crypto';
import type { Deliveries } from '../deliveries/deliveries.ts';
import { numberOf, objectOf, textOf } from '../events/values.ts';
import type { InvokeResult, Kernel, Resource } from '../kernel.ts';
import type { GiveUp, Outcome } from './batch.ts';
import { readBatchPolicy } from './batch-policy.ts';
import { reportedFailures } from './batch-response.ts';
import { readFilter } from './filter.ts';
import type { QueueConsumer } from './queue-reader.ts';
import { streamBatchInfo } from './stream-batch-info.ts';
import { type StreamConsumer, tableNameOf } from './stream-consumer.ts';
import type { StreamRecord } from './stream-engine.ts';

interface Mapping {
  readonly name: string;
  readonly sourceArn: string;
  readonly functionName: string;
  readonly reportsFailures: boolean;
}

function readMapping({ arn, properties }: Resource): Mapping {
  const responseTypes = properties.FunctionResponseTypes;
  return {
    name: arn,
    sourceArn: String(properties.EventSourceArn),
    functionName: String(properties.FunctionName),
    reportsFailures:
      Array.isArray(responseTypes) && responseTypes.includes('ReportBatchItemFailures'),
  };
}

export function streamMapping(
  kernel: Kernel,
  deliveries: Pick<Deliveries, 'accept'>,
  resource: Resource,
): StreamConsumer {
  const { properties } = resource;
  const mapping = readMapping(resource);
  const { sourceArn, functionName } = mapping;
  const destinations = objectOf(properties.DestinationConfig);
  const destination = textOf(objectOf(destinations.OnFailure).Destination);
  const log = kernel.log.child('streams');

  return {
    name: mapping.name,
    tableName: tableNameOf(sourceArn),
    streamArn: sourceArn,
    batchSize: numberOf(properties.BatchSize) ?? 100,
    startsAtEnd: properties.StartingPosition === 'LATEST',
    wants: readFilter(properties.FilterCriteria),
    policy: readBatchPolicy(properties, properties.BisectBatchOnFunctionError === true),
    async handle(records) {
      return streamOutcome(mapping, records, await invoke(kernel, mapping, records));
    },
    async giveUp(records, reason, shardId) {
      log.error('Records of a stream were given up', { function: functionName, ...reason });
      if (!destination) return;
      const record = {
        ...givenUp(reason, functionName, kernel.clock.now()),
        DDBStreamBatchInfo: streamBatchInfo(records, sourceArn, shardId),
      };
      deliveries.accept([
        { targetArn: destination, origin: mapping.name, input: JSON.stringify(record) },
      ]);
    },
  };
}

export function queueMapping(kernel: Kernel, resource: Resource): QueueConsumer {
  const { properties } = resource;
  const mapping = readMapping(resource);
  return {
    name: mapping.name,
    queueArn: mapping.sourceArn,
    batchSize: numberOf(properties.BatchSize) ?? 10,
    wants: readFilter(properties.FilterCriteria),
    async handle(records) {
      const result = await invoke(kernel, mapping, records);
      if (!result.ok) throw new Error(result.error?.errorMessage ?? 'The function failed');
      const all = new Set(records.map((record) => record.messageId));
      return mapping.reportsFailures ? (reportedFailures(result.payload, all) ?? all) : new Set();
    },
  };
}

function invoke(
  kernel: Kernel,
  mapping: Mapping,
  Records: readonly unknown[],
): Promise<InvokeResult> {
  return kernel.functions.invoke(mapping.functionName, { Records });
}

/** In a stream everything after the first failed record waits for it. */
function streamOutcome(
  mapping: Mapping,
  records: readonly StreamRecord[],
  result: InvokeResult,
): Outcome {
  if (!result.ok) return { done: 0, error: result.error };
  if (!mapping.reportsFailures) return { done: records.length };
  const sequence = records.map(({ dynamodb }) => dynamodb.SequenceNumber);
  const failed = reportedFailures(result.payload, new Set(sequence));
  if (!failed) return { done: 0, error: new Error('The report of failures names no such record') };
  const first = sequence.findIndex((number) => failed.has(number));
  if (first < 0) return { done: records.length };
  return { done: first, error: new Error('The function reported the record as failed') };
}

function givenUp(reason: GiveUp, functionArn: string, now: number) {
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn,
      condition: reason.condition,
      approximateInvokeCount: reason.attempts,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date(now).toISOString(),
  };
}
