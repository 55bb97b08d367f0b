import { Annotations, Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';

export interface ServiceAlarmProps {
  readonly stage: StageConfig;
  readonly metric: IMetric;
  /** At or above which it rings. */
  readonly threshold: number;
  /** Also the anchor of its page in docs/runbook. */
  readonly name: string;
  /** Who is hurt while it rings; a person reads this at night. */
  readonly hurt: string;
}

const topicId = 'Alarms';

/** The stack's alarm topic, made with the first alarm. */
const alarmTopic = (scope: Construct, { alarmsTo }: StageConfig): Topic => {
  const stack = Stack.of(scope);
  const present = stack.node.tryFindChild(topicId);
  if (present instanceof Topic) return present;
  const topic = new Topic(stack, topicId, { enforceSSL: true });
  if (alarmsTo !== undefined) topic.addSubscription(new EmailSubscription(alarmsTo));
  return topic;
};

/** An alarm that says who gets hurt and links its page of the runbook. */
export class ServiceAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: ServiceAlarmProps) {
    super(scope, id, {
      alarmName: `cpi-${props.stage.name}-${props.name}`,
      alarmDescription: `${props.hurt} Runbook: docs/runbook/alarms.md#${props.name}`,
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (props.hurt.length < 20) Annotations.of(this).addError('An alarm says who gets hurt.');
    this.addAlarmAction(new SnsAction(alarmTopic(scope, props.stage)));
  }
}

/** Alarms look at the last five minutes unless they say otherwise. */
export const fiveMinutes = Duration.minutes(5);
