import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { fiveMinutes, ServiceAlarm } from './service-alarm.ts';

export interface DeadLetterQueueProps {
  readonly stage: StageConfig;
  readonly name: string;
  readonly hurt: string;
}

/** Keeps for two weeks what could not be delivered, and rings when there is any. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, { stage, name, hurt }: DeadLetterQueueProps) {
    super(scope, id, {
      queueName: `cpi-${stage.name}-${name}-dead-letters`,
      retentionPeriod: Duration.days(14),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    acknowledge(this, 'AwsSolutions-SQS3', 'It is the dead-letter queue.');
    new ServiceAlarm(scope, `${id}Alarm`, {
      stage,
      metric: this.metricApproximateNumberOfMessagesVisible({ period: fiveMinutes }),
      threshold: 1,
      name: `${name}-dead-letters`,
      hurt,
    });
  }
}
