import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity as MailIdentity,
} from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { mailedEvents } from '../../events/subscriptions.ts';
import { DeadLetterQueue } from '../constructs/dead-letter-queue.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { ServiceAlarm } from '../constructs/service-alarm.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** Outgoing mail: the outbox's consumer, the sender's identity, and what comes back. */
export class Mail extends Construct {
  /** Environment of every function that sends. */
  readonly environment: Readonly<Record<string, string>>;
  /** Lets a function send through this identity and configuration set, and nothing else. */
  readonly allowSending: (sender: HouseFunction) => void;

  constructor(scope: Construct, id: string, { stage, table, bus, store }: FeatureProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const configuration = new ConfigurationSet(this, 'Configuration', {
      configurationSetName: `cpi-${stage.name}`,
      reputationMetrics: true,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    });
    new EmailIdentity(this, 'Identity', {
      identity: MailIdentity.domain(stage.mailDomain),
      configurationSet: configuration,
    });
    const feedbackTopic = new Topic(this, 'Feedback', { enforceSSL: true });
    configuration.addEventDestination('Feedback', {
      destination: EventDestination.snsTopic(feedbackTopic),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });

    this.environment = {
      ...store,
      MAIL_SENDER: stage.mailSender,
      CONFIGURATION_SET: configuration.configurationSetName,
      PUBLIC_URL: stage.publicUrl,
    };
    const arn = (kind: string, name: string) =>
      stack.formatArn({ service: 'ses', resource: kind, resourceName: name });
    this.allowSending = (sender) =>
      sender.addToRolePolicy(
        new PolicyStatement({
          actions: ['ses:SendRawEmail'],
          resources: [
            arn('identity', stage.mailDomain),
            arn('configuration-set', `cpi-${stage.name}`),
          ],
        }),
      );

    const consumer = new EventConsumer(this, 'Outbox', {
      stage,
      bus,
      name: 'mail-outbox',
      description: 'Writes the mail of an event into the outbox and sends it, once',
      environment: this.environment,
      timeout: Duration.seconds(30),
      types: mailedEvents,
      hurt: 'People do not get the mails that they wait for.',
    });
    allowTable(table, consumer.function, {
      actions: ['GetItem', 'PutItem', 'UpdateItem'],
    });
    this.allowSending(consumer.function);

    const feedback = new HouseFunction(this, 'FeedbackFunction', {
      stage,
      name: 'mail-feedback',
      description: 'Stops mail to addresses that bounce or complain',
      environment: store,
      hurt: 'Bounces are not seen: the sender’s reputation suffers.',
    });
    allowTable(table, feedback, { actions: ['PutItem'] });
    feedbackTopic.addSubscription(
      new LambdaSubscription(feedback, {
        deadLetterQueue: new DeadLetterQueue(this, 'FeedbackDeadLetters', {
          stage,
          name: 'mail-feedback',
          hurt: 'Bounces are not seen: the sender’s reputation suffers.',
        }),
      }),
    );

    for (const [name, metricName, threshold] of [
      ['mail-bounces', 'Reputation.BounceRate', 0.02],
      ['mail-complaints', 'Reputation.ComplaintRate', 0.0005],
    ] as const) {
      new ServiceAlarm(this, metricName.replace('.', ''), {
        stage,
        metric: new Metric({
          namespace: 'AWS/SES',
          metricName,
          statistic: 'Average',
          period: Duration.hours(1),
        }),
        threshold,
        name,
        hurt: 'The mail provider will stop sending: nobody gets any mail.',
      });
    }
  }
}
