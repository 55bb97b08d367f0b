import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { CfnPipe } from 'aws-cdk-lib/aws-pipes';
import { Construct } from 'constructs';
import { DeadLetterQueue } from '../constructs/dead-letter-queue.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/**
 * The two readers of the table's stream (a shard serves two): the pipe, which puts the event that
 * a changed item carries on the bus, and the projector, which keeps the read models.
 */
export class EventFlow extends Construct {
  constructor(scope: Construct, id: string, { stage, table, bus, store }: FeatureProps) {
    super(scope, id);
    const streamArn = table.tableStreamArn;
    if (streamArn === undefined) throw new Error('The table has no stream');

    const deadLetters = new DeadLetterQueue(this, 'PipeDeadLetters', {
      stage,
      name: 'event-pipe',
      hurt: 'Something that happened was announced to nobody: mails and journeys miss it.',
    });
    const role = new Role(this, 'PipeRole', {
      assumedBy: new ServicePrincipal('pipes.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      inlinePolicies: {
        pipe: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: [
                'dynamodb:DescribeStream',
                'dynamodb:GetRecords',
                'dynamodb:GetShardIterator',
                'dynamodb:ListStreams',
              ],
              resources: [streamArn],
            }),
            new PolicyStatement({ actions: ['events:PutEvents'], resources: [bus.eventBusArn] }),
            new PolicyStatement({
              actions: ['sqs:SendMessage'],
              resources: [deadLetters.queueArn],
            }),
          ],
        }),
      },
    });
    new CfnPipe(this, 'Pipe', {
      name: `cpi-${stage.name}-events`,
      description: 'Puts the event that a changed item carries on the bus',
      roleArn: role.roleArn,
      source: streamArn,
      sourceParameters: {
        dynamoDbStreamParameters: {
          startingPosition: 'TRIM_HORIZON',
          batchSize: 10,
          maximumRetryAttempts: 20,
          onPartialBatchItemFailure: 'AUTOMATIC_BISECT',
          deadLetterConfig: { arn: deadLetters.queueArn },
        },
        filterCriteria: {
          filters: [
            {
              pattern: JSON.stringify({
                eventName: ['INSERT', 'MODIFY'],
                dynamodb: { NewImage: { event: { S: [{ exists: true }] } } },
              }),
            },
          ],
        },
      },
      target: bus.eventBusArn,
      targetParameters: {
        // The attribute holds the envelope as JSON, so the envelope itself becomes the detail.
        inputTemplate: '<$.dynamodb.NewImage.event.S>',
        eventBridgeEventBusParameters: { source: 'cpi', detailType: 'DomainEvent' },
      },
    });

    const projector = new HouseFunction(this, 'Projector', {
      stage,
      name: 'projector',
      description: 'Keeps the read models of dashboards and the report',
      environment: store,
      hurt: 'The report and the dashboards stand still.',
    });
    allowTable(table, projector, { actions: ['PutItem', 'UpdateItem'] });
    projector.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 100,
        // Everything else in the table, the read models among it, is not its business.
        filters: [
          FilterCriteria.filter({
            dynamodb: { NewImage: { entity: { S: FilterRule.isEqual('PARTICIPANT') } } },
          }),
        ],
        maxBatchingWindow: Duration.seconds(1),
        retryAttempts: 20,
        bisectBatchOnError: true,
        onFailure: new SqsDlq(
          new DeadLetterQueue(this, 'ProjectorDeadLetters', {
            stage,
            name: 'projector',
            hurt: 'The report and the dashboards miss a change.',
          }),
        ),
      }),
    );
  }
}
