import { Duration } from 'aws-cdk-lib';
import { type EventPattern, type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { HouseFunction, type HouseFunctionProps } from './functions.ts';

export interface EventConsumerProps extends HouseFunctionProps {
  readonly stage: StageConfig;
  readonly bus: IEventBus;
  /** Types of the events that it is told of, e.g. `ApplicationSubmitted.v1`; or `detail`. */
  readonly types?: readonly string[];
  /** What the events have in common that it is told of, where that is not their type. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** A function that listens to the bus: retried for a day, then kept in a queue that rings. */
export class EventConsumer extends Construct {
  readonly function: HouseFunction;
  readonly #target: LambdaFunction;

  constructor(
    scope: Construct,
    id: string,
    { bus, types = [], detail, ...props }: EventConsumerProps,
  ) {
    super(scope, id);
    this.function = new HouseFunction(this, 'Function', props);
    const deadLetterQueue = new DeadLetterQueue(this, 'DeadLetters', {
      stage: props.stage,
      name: props.name,
      hurt: props.hurt,
    });
    this.#target = new LambdaFunction(this.function, {
      deadLetterQueue,
      maxEventAge: Duration.hours(24),
      retryAttempts: 20,
    });
    this.#listen('Rule', `What ${props.name} is told of`, {
      bus,
      pattern: { source: ['cpi'], detail: detail ?? { type: [...types] } },
    });
  }

  /** Tells it of every new object below a prefix too; the bucket announces them on the account's bus. */
  listenToObjects(bucket: IBucket, prefix: string): void {
    this.#listen('Objects', `New objects below ${prefix}`, {
      pattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [bucket.bucketName] }, object: { key: [{ prefix }] } },
      },
    });
  }

  #listen(
    id: string,
    description: string,
    { bus, pattern }: { readonly bus?: IEventBus; readonly pattern: EventPattern },
  ): void {
    new Rule(this, id, {
      ...(bus === undefined ? {} : { eventBus: bus }),
      description,
      eventPattern: pattern,
      targets: [this.#target],
    });
  }
}
