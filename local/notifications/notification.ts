import type { Delivery } from '../deliveries/delivery.ts';
import type { MessageAttribute } from '../queues/queue-client.ts';
import type { Subscription } from './subscriptions.ts';

/** One message on its way from a topic to its subscriptions. */
export interface Notification {
  readonly messageId: string;
  readonly topicArn: string;
  readonly subject?: string;
  readonly message: string;
  /** ISO 8601, virtual time. */
  readonly timestamp: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
}

/** A notification to a subscriber that is not on this machine: it can only be shown. */
export interface OutsideNotification {
  readonly protocol: string;
  readonly endpoint: string;
  readonly notification: Notification;
}

/** What a subscribed function or queue is handed. */
export function deliveryOf(subscription: Subscription, notification: Notification): Delivery {
  const { endpoint, protocol, raw, topicArn, deadLetterArn } = subscription;
  const whole = {
    targetArn: endpoint,
    origin: topicArn,
    ...(deadLetterArn ? { deadLetterArn } : {}),
  };
  if (protocol === 'lambda') {
    return { ...whole, input: JSON.stringify(functionEvent(subscription.arn, notification)) };
  }
  if (!raw) return { ...whole, input: queueBody(subscription.arn, notification) };
  return { ...whole, input: notification.message, attributes: textAttributes(notification) };
}

/** The event with which SNS invokes a function. */
function functionEvent(subscriptionArn: string, notification: Notification): unknown {
  return {
    Records: [
      {
        EventSource: 'aws:sns',
        EventVersion: '1.0',
        EventSubscriptionArn: subscriptionArn,
        Sns: {
          ...envelope(subscriptionArn, notification),
          Subject: notification.subject ?? null,
          MessageAttributes: typedAttributes(notification),
        },
      },
    ],
  };
}

/** The body of the message that SNS puts into a queue, unless it delivers raw. */
function queueBody(subscriptionArn: string, notification: Notification): string {
  const hasAttributes = Object.keys(notification.attributes).length > 0;
  return JSON.stringify({
    ...envelope(subscriptionArn, notification),
    ...(notification.subject === undefined ? {} : { Subject: notification.subject }),
    ...(hasAttributes ? { MessageAttributes: typedAttributes(notification) } : {}),
  });
}

/** Signatures are not made here: nothing that runs on this machine checks them. */
function envelope(subscriptionArn: string, notification: Notification) {
  return {
    Type: 'Notification',
    MessageId: notification.messageId,
    TopicArn: notification.topicArn,
    Message: notification.message,
    Timestamp: notification.timestamp,
    SignatureVersion: '1',
    Signature: '',
    SigningCertUrl: '',
    UnsubscribeUrl: `https://sns.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=${subscriptionArn}`,
  };
}

function textAttributes({ attributes }: Notification): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      attribute.StringValue ?? attribute.BinaryValue ?? '',
    ]),
  );
}

function typedAttributes({ attributes }: Notification): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      { Type: attribute.DataType, Value: attribute.StringValue ?? attribute.BinaryValue ?? '' },
    ]),
  );
}
