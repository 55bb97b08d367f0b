/** Makes the template's queues in the emulator, and gives those that exist their present attributes. */
import type { AwsResponse, Kernel, Resource } from '../kernel.ts';
import type { JsonObject } from '../protocol/json.ts';
import { emulatorArn, emulatorUrl, queueNameOf } from './names.ts';

type Call = (operation: string, input: JsonObject) => Promise<AwsResponse>;

/** Properties that are attributes of the same name. */
const attributeNames = [
  'VisibilityTimeout',
  'DelaySeconds',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'ContentBasedDeduplication',
] as const;

export function createTemplateQueues(kernel: Kernel, call: Call) {
  async function must(operation: string, input: JsonObject): Promise<void> {
    const answer = await call(operation, input);
    if (answer.status !== 200) throw new Error(`${operation}: ${answer.body.toString()}`);
  }

  return {
    async create(): Promise<void> {
      const queues = kernel.assembly.byType('AWS::SQS::Queue');
      for (const queue of queues) {
        await must('CreateQueue', { QueueName: queueNameOf(queue.arn) });
        await must('SetQueueAttributes', {
          QueueUrl: emulatorUrl(queue.arn),
          Attributes: attributesOf(queue),
        });
      }
    },
  };
}

function attributesOf({ properties }: Resource): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of attributeNames) {
    const value = properties[name];
    if (value !== undefined) attributes[name] = String(value);
  }
  if (properties.ReceiveMessageWaitTimeSeconds !== undefined) {
    attributes.ReceiveMessageWaitTimeSeconds = String(properties.ReceiveMessageWaitTimeSeconds);
  }
  const redrive = properties.RedrivePolicy as
    | { deadLetterTargetArn: string; maxReceiveCount: number | string }
    | undefined;
  // An empty policy removes one that an earlier template had.
  attributes.RedrivePolicy = redrive
    ? JSON.stringify({
        deadLetterTargetArn: emulatorArn(redrive.deadLetterTargetArn),
        maxReceiveCount: Number(redrive.maxReceiveCount),
      })
    : '';
  return attributes;
}
