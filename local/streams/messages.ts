import type { JsonObject } from '../events/values.ts';
import type { ReceivedMessage } from '../queues/queue-client.ts';

/** A queue's message as functions and pipes get it. */
export interface QueueRecord extends JsonObject {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
}

export function queueRecord(
  message: ReceivedMessage,
  queueArn: string,
  region: string,
): QueueRecord {
  const messageAttributes = Object.entries(message.messageAttributes).map(([name, attribute]) => [
    name,
    {
      ...(attribute.StringValue !== undefined && { stringValue: attribute.StringValue }),
      ...(attribute.BinaryValue !== undefined && { binaryValue: attribute.BinaryValue }),
      stringListValues: [],
      binaryListValues: [],
      dataType: attribute.DataType,
    },
  ]);
  return {
    messageId: message.messageId,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: message.attributes,
    messageAttributes: Object.fromEntries(messageAttributes),
    md5OfBody: message.md5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}
