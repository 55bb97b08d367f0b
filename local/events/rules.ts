/** The template's rules, read once at start-up. */

import type { RetryPolicy } from '../deliveries/delivery.ts';
import { eventBridgeRetry } from '../deliveries/delivery.ts';
import type { Assembly, Resource } from '../kernel.ts';
import { compilePattern, type Matches } from './pattern.ts';
import { type JsonObject, numberOf, objectOf, objectsOf, textOf } from './values.ts';

export interface Rule {
  readonly arn: string;
  readonly name: string;
  readonly busName: string;
  /** Absent when the rule only runs by the clock. */
  readonly matches?: Matches;
  readonly scheduleExpression?: string;
  readonly targets: readonly RuleTarget[];
}

export interface RuleTarget {
  readonly arn: string;
  readonly roleArn?: string;
  /** At most one of these shapes the input; without one the target gets the whole event. */
  readonly input?: string;
  readonly inputPath?: string;
  readonly transformer?: {
    readonly paths: Readonly<Record<string, string>>;
    readonly template: string;
  };
  readonly messageGroupId?: string;
  readonly retry: RetryPolicy;
  readonly deadLetterArn?: string;
}

export function readRules(assembly: Assembly): readonly Rule[] {
  return assembly
    .byType('AWS::Events::Rule')
    .filter(({ properties }) => properties.State !== 'DISABLED')
    .map(readRule);
}

function readRule({ arn, logicalId, properties }: Resource): Rule {
  try {
    const scheduleExpression = textOf(properties.ScheduleExpression);
    return {
      arn,
      name: arn.slice(arn.lastIndexOf('/') + 1),
      busName: busNameOf(textOf(properties.EventBusName)),
      ...(properties.EventPattern !== undefined && {
        matches: compilePattern(properties.EventPattern),
      }),
      ...(scheduleExpression && { scheduleExpression }),
      targets: objectsOf(properties.Targets).map(readTarget),
    };
  } catch (error) {
    throw new Error(`The rule ${logicalId} cannot be read`, { cause: error });
  }
}

function readTarget(target: JsonObject): RuleTarget {
  const roleArn = textOf(target.RoleArn);
  const input = textOf(target.Input);
  const inputPath = textOf(target.InputPath);
  const template = textOf(objectOf(target.InputTransformer).InputTemplate);
  const paths = objectOf(objectOf(target.InputTransformer).InputPathsMap);
  const messageGroupId = textOf(objectOf(target.SqsParameters).MessageGroupId);
  const deadLetterArn = textOf(objectOf(target.DeadLetterConfig).Arn);
  return {
    arn: String(target.Arn),
    retry: readRetryPolicy(target.RetryPolicy),
    ...(roleArn && { roleArn }),
    ...(input !== undefined && { input }),
    ...(inputPath && { inputPath }),
    ...(template !== undefined && {
      transformer: { template, paths: paths as Readonly<Record<string, string>> },
    }),
    ...(messageGroupId && { messageGroupId }),
    ...(deadLetterArn && { deadLetterArn }),
  };
}

/** The `RetryPolicy` of a rule's target or a schedule. */
export function readRetryPolicy(policy: unknown): RetryPolicy {
  const { MaximumRetryAttempts, MaximumEventAgeInSeconds } = objectOf(policy);
  return {
    maximumAttempts: numberOf(MaximumRetryAttempts) ?? eventBridgeRetry.maximumAttempts,
    maximumAgeSeconds: numberOf(MaximumEventAgeInSeconds) ?? eventBridgeRetry.maximumAgeSeconds,
  };
}

/** A bus is named by name or ARN, or not at all: then it is the account's default bus. */
export function busNameOf(nameOrArn: string | undefined): string {
  return nameOrArn ? nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1) : 'default';
}
