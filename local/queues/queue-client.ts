/** Sending to and receiving from the queues for the other parts of the runtime, by ARN. */
import type { AwsResponse, Kernel } from '../kernel.ts';
import { type JsonObject, jsonBody, text } from '../protocol/json.ts';
import { deadLetterArnOf, emulatorUrl, queueNameOf } from './names.ts';

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
}

export interface SendOptions {
  readonly attributes?: Readonly<Record<string, MessageAttribute>>;
  readonly delaySeconds?: number;
  /** For FIFO queues. */
  readonly groupId?: string;
  readonly deduplicationId?: string;
}

export interface ReceivedMessage {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly md5OfBody: string;
  /** SentTimestamp, ApproximateReceiveCount, … */
  readonly attributes: Readonly<Record<string, string>>;
  readonly messageAttributes: Readonly<Record<string, MessageAttribute>>;
}

export interface QueueCount {
  readonly name: string;
  readonly arn: string;
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
  /** True when another queue names it in its redrive policy. */
  readonly deadLetter: boolean;
}

export interface QueueClient {
  /** Answers with the message's id. */
  sendMessage(queueArn: string, body: string, options?: SendOptions): Promise<string>;
  /** At most ten messages at a time; waits for none. */
  receiveMessages(
    queueArn: string,
    options?: { readonly max?: number; readonly visibilitySeconds?: number },
  ): Promise<readonly ReceivedMessage[]>;
  deleteMessage(queueArn: string, receiptHandle: string): Promise<void>;
  /** Zero seconds make a received message available again at once. */
  changeVisibility(queueArn: string, receiptHandle: string, seconds: number): Promise<void>;
  counts(): Promise<readonly QueueCount[]>;
}

type Call = (operation: string, input: JsonObject) => Promise<AwsResponse>;

export function createQueueClient(kernel: Kernel, call: Call): QueueClient {
  async function run(operation: string, queueArn: string, input: JsonObject): Promise<JsonObject> {
    const answer = await call(operation, { QueueUrl: emulatorUrl(queueArn), ...input });
    if (answer.status === 200) return jsonBody(answer);
    throw new Error(`${operation} on ${queueArn}: ${answer.body.toString()}`);
  }

  async function count(
    queueArn: string,
    deadLetters: ReadonlySet<string | undefined>,
  ): Promise<QueueCount> {
    const { Attributes } = await run('GetQueueAttributes', queueArn, { AttributeNames: ['All'] });
    const attributes = Attributes as Record<string, string>;
    return {
      name: queueNameOf(queueArn),
      arn: queueArn,
      visible: Number(attributes.ApproximateNumberOfMessages),
      inFlight: Number(attributes.ApproximateNumberOfMessagesNotVisible),
      delayed: Number(attributes.ApproximateNumberOfMessagesDelayed),
      deadLetter: deadLetters.has(queueArn),
    };
  }

  return {
    async sendMessage(queueArn, body, options = {}) {
      const sent = await run('SendMessage', queueArn, {
        MessageBody: body,
        MessageAttributes: options.attributes,
        DelaySeconds: options.delaySeconds,
        MessageGroupId: options.groupId,
        MessageDeduplicationId: options.deduplicationId,
      });
      return text(sent.MessageId) ?? '';
    },

    async receiveMessages(queueArn, { max = 10, visibilitySeconds } = {}) {
      const received = await run('ReceiveMessage', queueArn, {
        MaxNumberOfMessages: max,
        VisibilityTimeout: visibilitySeconds,
        WaitTimeSeconds: 0,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      return ((received.Messages ?? []) as EmulatorMessage[]).map(fromEmulator);
    },

    async deleteMessage(queueArn, receiptHandle) {
      await run('DeleteMessage', queueArn, { ReceiptHandle: receiptHandle });
    },

    async changeVisibility(queueArn, receiptHandle, seconds) {
      await run('ChangeMessageVisibility', queueArn, {
        ReceiptHandle: receiptHandle,
        VisibilityTimeout: seconds,
      });
    },

    counts() {
      const queues = kernel.assembly.byType('AWS::SQS::Queue');
      const deadLetters = new Set(queues.map(deadLetterArnOf));
      return Promise.all(queues.map((queue) => count(queue.arn, deadLetters)));
    },
  };
}

interface EmulatorMessage {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly Body: string;
  readonly MD5OfBody: string;
  readonly Attributes?: Readonly<Record<string, string>>;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttribute>>;
}

function fromEmulator(message: EmulatorMessage): ReceivedMessage {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    md5OfBody: message.MD5OfBody,
    attributes: message.Attributes ?? {},
    messageAttributes: message.MessageAttributes ?? {},
  };
}
