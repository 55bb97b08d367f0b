/** Everything that reads a table's stream or a queue: event source mappings and pipes. */
import { serviceOf } from '../deliveries/targets.ts';
import { textOf } from '../events/values.ts';
import type { Iam } from '../iam/iam.ts';
import type { Kernel, Part, Resource } from '../kernel.ts';
import { createCheckpoints } from './checkpoints.ts';
import { queueMapping, streamMapping } from './event-source-mapping.ts';
import { type PipeParts, queuePipe, streamPipe } from './pipe.ts';
import { createQueueReader, type QueueAccess, type QueueConsumer } from './queue-reader.ts';
import { sourceChecks } from './source-permissions.ts';
import type { StreamConsumer } from './stream-consumer.ts';
import { createStreamEngine } from './stream-engine.ts';
import { createStreamReader, type StreamReader } from './stream-reader.ts';

export interface StreamsOptions extends PipeParts {
  /** The database engine's own address. */
  readonly engine: () => string;
  /** Calls the listener with the table's name after each write, before the writer is answered. */
  readonly onWrite: (listener: (tableName: string) => void) => void;
  readonly queues: QueueAccess;
  readonly iam: Pick<Iam, 'refusal'>;
}

export interface Streams extends Part {
  /** The mappings and pipes that do not run, and why. */
  readonly notRun: readonly string[];
}

export function createStreams(kernel: Kernel, options: StreamsOptions): Streams {
  const { assembly } = kernel;
  const notRun: string[] = [];
  const engine = createStreamEngine(options.engine);
  const checkpoints = createCheckpoints(kernel.database);
  const readers = [
    ...assembly.byType('AWS::Lambda::EventSourceMapping').map(mappingReader),
    ...assembly.byType('AWS::Pipes::Pipe').map(pipeReader),
  ].filter((reader) => reader !== undefined);

  function mappingReader(mapping: Resource): Part | undefined {
    const { EventSourceArn, FunctionName, Enabled } = mapping.properties;
    if (Enabled === false || Enabled === 'false') return undefined;
    const role = roleOf(String(FunctionName));
    return reader(mapping, String(EventSourceArn), role, {
      stream: () => streamMapping(kernel, options.deliveries, mapping),
      queue: () => queueMapping(kernel, mapping),
    });
  }

  function pipeReader(pipe: Resource): Part | undefined {
    const { Source, RoleArn, DesiredState } = pipe.properties;
    if (DesiredState === 'STOPPED') return undefined;
    return reader(pipe, String(Source), textOf(RoleArn), {
      stream: () => streamPipe(kernel, options, pipe),
      queue: () => queuePipe(kernel, options, pipe),
    });
  }

  function reader(
    { logicalId }: Resource,
    sourceArn: string,
    roleArn: string | undefined,
    consumer: { stream(): StreamConsumer; queue(): QueueConsumer },
  ): Part | undefined {
    const refusal = roleArn && options.iam.refusal(roleArn, logicalId, sourceChecks(sourceArn));
    if (refusal) {
      notRun.push(`${logicalId}, which cannot read its source: ${refusal}`);
      return undefined;
    }
    const service = serviceOf(sourceArn);
    if (service === 'dynamodb') return followTable(consumer.stream());
    if (service === 'sqs') return createQueueReader(kernel, options.queues, consumer.queue());
    notRun.push(`${logicalId}, whose source is ${sourceArn}`);
    return undefined;
  }

  function followTable(consumer: StreamConsumer): StreamReader {
    const streamReader = createStreamReader(kernel, engine, checkpoints, consumer);
    options.onWrite((tableName) => {
      if (tableName === consumer.tableName) streamReader.notify();
    });
    return streamReader;
  }

  /** A mapping reads under its function's role; the function is named by name or (qualified) ARN. */
  function roleOf(nameOrArn: string): string | undefined {
    const name = nameOrArn.startsWith('arn:') ? nameOrArn.split(':')[6] : nameOrArn.split(':')[0];
    const lambda = assembly.byPhysicalId('AWS::Lambda::Function', name ?? '');
    return textOf(lambda?.properties.Role);
  }

  return {
    notRun,
    async start() {
      await Promise.all(readers.map((part) => part.start()));
    },
    async stop() {
      await Promise.all(readers.map((part) => part.stop()));
    },
  };
}
