import { Duration } from 'aws-cdk-lib';
import {
  Effect,
  PolicyDocument,
  PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundleFolder } from '../bundle.ts';
import type { StageConfig } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { ServiceAlarm } from './service-alarm.ts';

export interface HouseFunctionProps {
  readonly stage: StageConfig;
  /** Name of the bundle, e.g. `applications` or `journey-tasks`. */
  readonly name: string;
  readonly description: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly memorySize?: number;
  readonly timeout?: Duration;
  /** Who is hurt when it fails, for the alarm's text. */
  readonly hurt: string;
}

/** The house defaults of every function: runtime, size, log group, tracing, own role, alarm. */
export class HouseFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const functionName = `cpi-${props.stage.name}-${props.name}`;
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: props.stage.logRetentionDays as RetentionDays,
    });
    const role = new Role(scope, `${id}Role`, {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        logs: new PolicyDocument({
          statements: [
            new PolicyStatement({
              effect: Effect.ALLOW,
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              // The group's own ARN ends in ":*": its streams, and nothing else.
              resources: [logGroup.logGroupArn],
            }),
          ],
        }),
      },
    });
    super(scope, id, {
      functionName,
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundleFolder(props.name), { exclude: ['*.map'] }),
      memorySize: props.memorySize ?? 512,
      timeout: props.timeout ?? Duration.seconds(20),
      environment: { POWERTOOLS_SERVICE_NAME: props.name, ...props.environment },
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
    });
    acknowledge(role, 'AwsSolutions-IAM5[Resource::*]', 'Sending traces exists on * only.');
    new ServiceAlarm(scope, `${id}Errors`, {
      stage: props.stage,
      metric: this.metricErrors({ period: Duration.minutes(5) }),
      threshold: 1,
      name: `${props.name}-errors`,
      hurt: props.hurt,
    });
  }
}
