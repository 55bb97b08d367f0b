/**
 * SNS: the template's topics and their subscriptions. A message is on disk for each subscription
 * before a publisher hears of it, and is tried until it is delivered or dead-lettered.
 */
import { randomUUID } from 'node:crypto';
import type { AwsRequest, AwsService, IamCheck, Kernel, Part } from '../kernel.ts';
import { answerQuery, parseQuery, type QueryFields } from '../protocol/query.ts';
import { ServiceError } from '../protocol/service-error.ts';
import type { MessageAttribute, QueueClient } from '../queues/queue-client.ts';
import { createDeliveries, type InvokeFunction } from './deliveries.ts';
import { accepts, attributeFields } from './filter.ts';
import type { Notification, OutsideNotification } from './notification.ts';
import { subscriptionsOf } from './subscriptions.ts';

export interface PublishOptions {
  readonly subject?: string;
  readonly attributes?: Readonly<Record<string, MessageAttribute>>;
}

export interface Notifications extends AwsService, Part {
  /** Publishes on behalf of a service; answers with the message's id. The message is then on disk. */
  publish(topicArn: string, message: string, options?: PublishOptions): string;
  /** What was sent to subscribers outside this machine (e-mail, HTTPS, …), newest first. */
  outside(): readonly OutsideNotification[];
}

export interface NotificationsOptions {
  readonly queues: Pick<QueueClient, 'sendMessage'>;
  /** Hands an event to a function as an asynchronous invocation. */
  readonly invoke: InvokeFunction;
}

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';
const largestMessage = 256 * 1024;

export function createNotifications(kernel: Kernel, options: NotificationsOptions): Notifications {
  const { assembly, clock, log } = kernel;
  const deliveries = createDeliveries(kernel, options);

  function publish(topicArn: string, message: string, given: PublishOptions = {}): string {
    if (assembly.byArn(topicArn)?.type !== 'AWS::SNS::Topic') {
      throw new ServiceError('NotFound', 'Topic does not exist', 404);
    }
    if (message === '')
      throw new ServiceError('InvalidParameter', 'Invalid parameter: Empty message');
    if (Buffer.byteLength(message) > largestMessage) {
      throw new ServiceError('InvalidParameter', 'Invalid parameter: Message too long');
    }
    const notification: Notification = {
      messageId: randomUUID(),
      topicArn,
      message,
      timestamp: new Date(clock.now()).toISOString(),
      attributes: given.attributes ?? {},
      ...(given.subject === undefined ? {} : { subject: given.subject }),
    };
    for (const subscription of subscriptionsOf(assembly, topicArn)) {
      if (accepts(subscription, notification)) deliveries.add(subscription, notification);
    }
    return notification.messageId;
  }

  function publishEntry(topicArn: string, entry: QueryFields): string {
    const subject = entry.value('Subject');
    return publish(topicArn, entry.required('Message'), {
      attributes: attributeFields(entry),
      ...(subject === undefined ? {} : { subject }),
    });
  }

  return {
    signingName: 'sns',
    publish,
    outside: () => deliveries.outside(),

    async start() {
      for (const { protocol, endpoint } of assembly
        .byType('AWS::SNS::Topic')
        .flatMap((topic) => subscriptionsOf(assembly, topic.arn))) {
        if (protocol === 'lambda' || protocol === 'sqs') continue;
        log.warn('A subscription outside this machine is shown, not served', {
          protocol,
          endpoint,
        });
      }
      deliveries.resume();
    },

    async stop() {
      deliveries.stop();
    },

    permissions(request: AwsRequest): readonly IamCheck[] {
      const call = parseQuery(request);
      // There is no permission named after the batch.
      const action = call.action === 'PublishBatch' ? 'Publish' : call.action;
      return [{ action: `sns:${action}`, resource: call.value('TopicArn') ?? '*' }];
    },

    handle(request) {
      const call = parseQuery(request);
      return answerQuery(namespace, call.action, () => {
        if (call.action === 'Publish') {
          const topicArn = call.value('TopicArn') ?? call.value('TargetArn');
          if (!topicArn) throw new ServiceError('InvalidParameter', 'Invalid parameter: TopicArn');
          return { MessageId: publishEntry(topicArn, call) };
        }
        if (call.action === 'PublishBatch') {
          const topicArn = call.required('TopicArn');
          const member = call.structures('PublishBatchRequestEntries').map((entry) => ({
            Id: entry.required('Id'),
            MessageId: publishEntry(topicArn, entry),
          }));
          return { Successful: { member }, Failed: {} };
        }
        if (call.action === 'ListTopics') {
          const topics = assembly.byType('AWS::SNS::Topic');
          return { Topics: { member: topics.map((topic) => ({ TopicArn: topic.arn })) } };
        }
        throw new ServiceError('InvalidAction', `${call.action} is not run on this machine`);
      });
    },
  };
}
