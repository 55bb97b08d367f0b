import { readFileSync } from 'node:fs';
import { Duration, Fn } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import {
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { answersOfJourney } from '../../events/subscriptions.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowObjects } from '../constructs/object-access.ts';
import { fiveMinutes, ServiceAlarm } from '../constructs/service-alarm.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

const definition = 'infra/workflows/participant-journey.asl.json';

/** The durable journey: one execution per selected person, and what starts and answers it. */
export class Journey extends Construct {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id);
    const { stage, table, bus, documents, store } = props;

    const letters = new HouseFunction(this, 'Letters', {
      stage,
      name: 'letters',
      description: 'Prints invitation letters and certificates as PDF',
      environment: {
        ...store,
        DOCUMENTS_BUCKET: documents.bucketName,
        PUBLIC_URL: stage.publicUrl,
      },
      memorySize: 1536,
      timeout: Duration.seconds(60),
      hurt: 'Invitation letters are not printed: visas are late.',
    });
    allowTable(table, letters, { actions: ['GetItem'] });
    allowObjects(documents, letters, 's3:PutObject', ['letters', 'certificates']);

    const tasks = new HouseFunction(this, 'Tasks', {
      stage,
      name: 'journey-tasks',
      description: 'The tasks of the participant’s journey',
      environment: store,
      timeout: Duration.seconds(30),
      hurt: 'Participants’ journeys stand still.',
    });
    allowTable(table, tasks, {
      actions: ['GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
    });

    const logGroup = new LogGroup(this, 'MachineLog', {
      logGroupName: `/aws/vendedlogs/states/cpi-${stage.name}-participant-journey`,
      retention: stage.logRetentionDays as RetentionDays,
    });
    const machine = new StateMachine(this, 'Machine', {
      stateMachineName: `cpi-${stage.name}-participant-journey`,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(readFileSync(definition, 'utf8')),
      definitionSubstitutions: {
        JourneyTasksFunctionArn: tasks.functionArn,
        LettersFunctionArn: letters.functionArn,
      },
      tracingEnabled: true,
      // Execution data holds ids only; it is still left out of the log.
      logs: { destination: logGroup, level: LogLevel.ALL, includeExecutionData: false },
    });
    machine.addToRolePolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: [tasks.functionArn, letters.functionArn],
      }),
    );
    acknowledge(
      machine.role,
      'AwsSolutions-IAM5[Resource::*]',
      'Log delivery and traces exist on * only.',
    );
    new ServiceAlarm(this, 'Failed', {
      stage,
      metric: machine.metricFailed({ period: fiveMinutes }),
      threshold: 1,
      name: 'journey-failed',
      hurt: 'A participant’s journey has stopped and needs a person.',
    });
    // The waiting tasks answer themselves when the answer came first.
    tasks.addToRolePolicy(
      new PolicyStatement({
        actions: ['states:SendTaskSuccess'],
        resources: [machineArnOf(stage.name)],
      }),
    );

    const starter = new EventConsumer(this, 'Starter', {
      stage,
      bus,
      name: 'journey-starter',
      description: 'Starts the journey of a person who was allocated a place',
      environment: { ...store, STATE_MACHINE_ARN: machine.stateMachineArn },
      types: ['PlaceAllocated.v1'],
      hurt: 'A selected person gets no offer.',
    });
    machine.grantStartExecution(starter.function);

    const answers = new EventConsumer(this, 'Answers', {
      stage,
      bus,
      name: 'journey-answers',
      description: 'Completes the waits of a journey when their answer is in the data',
      environment: store,
      types: answersOfJourney,
      hurt: 'Journeys wait although their answer is there.',
    });
    allowTable(table, answers.function, {
      actions: ['GetItem', 'Query', 'DeleteItem'],
    });
    machine.grant(answers.function, 'states:SendTaskSuccess');

    const dates = new EventConsumer(this, 'Dates', {
      stage,
      bus,
      name: 'journey-dates',
      description: 'Lets participants follow dates that an edition has moved',
      environment: store,
      types: ['EditionApplied.v1'],
      hurt: 'Participants are not told of dates that moved, and keep their old deadlines.',
    });
    allowTable(table, dates.function, {
      actions: ['GetItem', 'UpdateItem'],
      indexes: ['byEdition'],
    });
  }
}

/** Spelt out, since the tasks' role cannot refer to the machine that refers to the tasks. */
const machineArnOf = (stage: string): string =>
  Fn.sub(
    `arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:stateMachine:cpi-${stage}-participant-journey`,
  );
