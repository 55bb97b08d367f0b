import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { DeadLetterQueue } from '../constructs/dead-letter-queue.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowErasing } from '../constructs/object-access.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';
import type { Mail } from './mail.ts';

/**
 * What time alone brings about: deadlines that pass, reminders that fall due. The gate of every
 * deadline is its own condition, to the second; the sweep only draws the consequence, in the
 * office's waking hours. Reminders go around the clock, as their readers' mornings do.
 */
export class Schedules extends Construct {
  constructor(scope: Construct, id: string, props: FeatureProps & { readonly mail: Mail }) {
    super(scope, id);
    const { stage, table, store, mail } = props;

    const deadlines = new HouseFunction(this, 'Deadlines', {
      stage,
      name: 'deadlines',
      description: 'Draws the consequence of every deadline that has passed',
      environment: store,
      timeout: Duration.minutes(5),
      hurt: 'Expired offers and missed deadlines have no consequence.',
    });
    allowTable(table, deadlines, {
      actions: ['GetItem', 'UpdateItem'],
      indexes: ['dueBy'],
    });

    const reminders = new HouseFunction(this, 'Reminders', {
      stage,
      name: 'reminders',
      description: 'Sends each reminder that is due, once',
      environment: mail.environment,
      timeout: Duration.minutes(5),
      hurt: 'People are not reminded before a deadline.',
    });
    allowTable(table, reminders, {
      actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
      indexes: ['dueBy', 'byEdition'],
    });
    mail.allowSending(reminders);

    const retention = new HouseFunction(this, 'Retention', {
      stage,
      name: 'retention-sweep',
      description: 'Deletes what an edition deletes that day, and leaves the record of it',
      environment: { ...store, DOCUMENTS_BUCKET: props.documents.bucketName },
      timeout: Duration.minutes(15),
      hurt: 'Passport data and documents are kept beyond the day that people were told.',
    });
    allowTable(table, retention, {
      actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
      indexes: ['byEdition'],
    });
    allowErasing(props.documents, retention, ['applications']);

    const deadLetterQueue = new DeadLetterQueue(this, 'DeadLetters', {
      stage,
      name: 'schedules',
      hurt: 'A scheduled sweep did not run: deadlines and reminders are late.',
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
      inlinePolicies: {
        sweeps: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: [deadlines.functionArn, reminders.functionArn, retention.functionArn],
            }),
            new PolicyStatement({
              actions: ['sqs:SendMessage'],
              resources: [deadLetterQueue.queueArn],
            }),
          ],
        }),
      },
    });
    for (const [name, target, hour] of [
      ['deadlines', deadlines, '9,12,15,18'],
      ['retention', retention, '3'],
      ['reminders', reminders, '2,6,10,14,18,22'],
    ] as const) {
      new Schedule(this, `Sweep${name}`, {
        scheduleName: `cpi-${stage.name}-${name}`,
        description: `Sweep of ${name}`,
        schedule: ScheduleExpression.cron({
          minute: '0',
          hour,
          timeZone: TimeZone.ASIA_SEOUL,
        }),
        target: new LambdaInvoke(target, {
          // Its policy is complete: the target's own grant would add every version of the function.
          role: role.withoutPolicyUpdates(),
          deadLetterQueue,
          retryAttempts: 5,
          maxEventAge: Duration.hours(2),
        }),
      });
    }
  }
}
