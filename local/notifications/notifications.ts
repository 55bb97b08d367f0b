/**
 * SNS: the template's topics and their subscriptions. A message is on disk for each subscription
 * before its publisher hears of it.
 */
import { randomUUID } from 'node:crypto';
import type { Deliveries } from '../deliveries/deliveries.ts';
import type { AwsRequest, AwsService, IamCheck, Kernel } from '../kernel.ts';
import { answerQuery, parseQuery, type QueryFields } from '../protocol/query.ts';
import { ServiceError } from '../protocol/service-error.ts';
import type { MessageAttribute } from '../queues/queue-client.ts';
import { accepts, attributeFields } from './filter.ts';
import { deliveryOf, type Notification, type OutsideNotification } from './notification.ts';
import { createOutside } from './outside.ts';
import { subscriptionsOf } from './subscriptions.ts';

export interface PublishOptions {
  readonly subject?: string;
  readonly attributes?: Readonly<Record<string, MessageAttribute>>;
}

export interface Notifications extends AwsService {
  /** Publishes on behalf of a service; answers with the message's id. The message is then on disk. */
  publish(topicArn: string, message: string, options?: PublishOptions): string;
  /** What was sent to subscribers outside this machine (e-mail, HTTPS, …), newest first. */
  outside(): readonly OutsideNotification[];
  /** Subscriptions that are shown there instead of served. */
  readonly notRun: readonly string[];
}

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';
const largestMessage = 256 * 1024;

/** Protocols whose subscribers are on this machine. */
const served: readonly string[] = ['lambda', 'sqs'];

export function createNotifications(
  kernel: Kernel,
  deliveries: Pick<Deliveries, 'accept'>,
): Notifications {
  const { assembly, clock } = kernel;
  const outside = createOutside(kernel.database);

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
    const accepting = subscriptionsOf(assembly, topicArn).filter((subscription) =>
      accepts(subscription, notification),
    );
    for (const subscription of accepting.filter(({ protocol }) => !served.includes(protocol))) {
      outside.add(subscription, notification);
    }
    deliveries.accept(
      accepting
        .filter(({ protocol }) => served.includes(protocol))
        .map((subscription) => deliveryOf(subscription, notification)),
    );
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
    outside: () => outside.list(),
    notRun: assembly
      .byType('AWS::SNS::Topic')
      .flatMap((topic) => subscriptionsOf(assembly, topic.arn))
      .filter(({ protocol }) => !served.includes(protocol))
      .map(({ protocol, endpoint }) => `${protocol} subscription of ${endpoint}`),

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
