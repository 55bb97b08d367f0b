/** `AWS::Pipes::Pipe`: source → filter → (enrichment) → target, under the pipe's own role. */
import type { Deliveries } from '../deliveries/deliveries.ts';
import type { Targets } from '../deliveries/targets.ts';
import { numberOf, objectOf, textOf } from '../events/values.ts';
import type { Kernel, Resource } from '../kernel.ts';
import type { Outcome } from './batch.ts';
import { readBatchPolicy } from './batch-policy.ts';
import { reportedFailures } from './batch-response.ts';
import { readFilter } from './filter.ts';
import { type PipeNames, shapeRecord } from './pipe-input.ts';
import { createPipeTarget } from './pipe-target.ts';
import type { QueueConsumer } from './queue-reader.ts';
import { streamBatchInfo } from './stream-batch-info.ts';
import { type StreamConsumer, tableNameOf } from './stream-consumer.ts';

export interface PipeParts {
  readonly targets: Targets;
  readonly deliveries: Pick<Deliveries, 'accept'>;
}

/** Carries records through the pipe; `idOf` names a record in a function's report of failures. */
type Carry = (records: readonly unknown[], idOf: (index: number) => string) => Promise<Outcome>;

export function streamPipe(kernel: Kernel, parts: PipeParts, resource: Resource): StreamConsumer {
  const { arn, properties } = resource;
  const sourceArn = String(properties.Source);
  const source = objectOf(properties.SourceParameters);
  const parameters = objectOf(source.DynamoDBStreamParameters);
  const deadLetterArn = textOf(objectOf(parameters.DeadLetterConfig).Arn);
  const log = kernel.log.child('pipes');
  const carry = createCarry(kernel, parts, resource);
  return {
    name: arn,
    tableName: tableNameOf(sourceArn),
    streamArn: sourceArn,
    batchSize: numberOf(parameters.BatchSize) ?? 100,
    startsAtEnd: parameters.StartingPosition === 'LATEST',
    wants: readFilter(source.FilterCriteria),
    policy: readBatchPolicy(
      parameters,
      parameters.OnPartialBatchItemFailure === 'AUTOMATIC_BISECT',
    ),
    async handle(records) {
      const outcome = await carry(
        records,
        (index) => records[index]?.dynamodb.SequenceNumber ?? '',
      );
      if (outcome.error) log.warn(`${arn} failed on a record`, { error: String(outcome.error) });
      return outcome;
    },
    async giveUp(records, { condition, error }, shardId) {
      log.error('A pipe gave up records', { pipe: arn, condition, error: String(error) });
      if (!deadLetterArn) return;
      const record = {
        context: { partnerResourceArn: arn, condition },
        version: '1.0',
        timestamp: new Date(kernel.clock.now()).toISOString(),
        DDBStreamBatchInfo: streamBatchInfo(records, sourceArn, shardId),
      };
      parts.deliveries.accept([
        { targetArn: deadLetterArn, origin: arn, input: JSON.stringify(record) },
      ]);
    },
  };
}

export function queuePipe(kernel: Kernel, parts: PipeParts, resource: Resource): QueueConsumer {
  const { arn, properties } = resource;
  const source = objectOf(properties.SourceParameters);
  const carry = createCarry(kernel, parts, resource);
  return {
    name: arn,
    queueArn: String(properties.Source),
    batchSize: numberOf(objectOf(source.SqsQueueParameters).BatchSize) ?? 10,
    wants: readFilter(source.FilterCriteria),
    async handle(records) {
      const { done } = await carry(records, (index) => records[index]?.messageId ?? '');
      return new Set(records.slice(done).map((record) => record.messageId));
    },
  };
}

function createCarry(kernel: Kernel, { targets }: PipeParts, resource: Resource): Carry {
  const { assembly, clock } = kernel;
  const { arn, physicalId, properties } = resource;
  const roleArn = String(properties.RoleArn);
  const enrichmentArn = textOf(properties.Enrichment);
  const parameters = objectOf(properties.TargetParameters);
  const names: PipeNames = {
    arn,
    name: textOf(properties.Name) ?? physicalId,
    sourceArn: String(properties.Source),
    targetArn: String(properties.Target),
    ...(enrichmentArn && { enrichmentArn }),
  };
  const shape = (template: unknown, record: unknown) =>
    shapeRecord(textOf(template), record, names, clock.now());
  const target = createPipeTarget({
    assembly,
    targets,
    now: clock.now,
    name: names.name,
    pipeArn: arn,
    roleArn,
    targetArn: names.targetArn,
    parameters,
  });

  /** The function's answer takes the records' place: a list, or one record for all. */
  async function enrich(records: readonly unknown[]): Promise<readonly unknown[]> {
    if (!enrichmentArn) return records;
    const { InputTemplate } = objectOf(properties.EnrichmentParameters);
    const input = JSON.stringify(records.map((record) => shape(InputTemplate, record)));
    const answer = await targets.deliver({ targetArn: enrichmentArn, roleArn, origin: arn, input });
    if (Array.isArray(answer)) return answer;
    return answer === null || answer === undefined ? [] : [answer];
  }

  return async (records, idOf) => {
    try {
      const enriched = await enrich(records);
      const outcome = await target(
        enriched.map((record) => ({ record, shaped: shape(parameters.InputTemplate, record) })),
      );
      // After an enrichment the records no longer correspond one to one: all or none are done.
      const corresponds = !enrichmentArn || enriched.length === records.length;
      if (outcome.error) return corresponds ? outcome : { ...outcome, done: 0 };
      const ids = records.map((_, index) => idOf(index));
      const failed = reportedFailures(outcome.response, new Set(ids));
      const first = failed ? ids.findIndex((id) => failed.has(id)) : 0;
      return first < 0
        ? { done: records.length }
        : { done: first, error: new Error('The target reported the record as failed') };
    } catch (error) {
      return { done: 0, error };
    }
  };
}
