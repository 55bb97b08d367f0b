/**
 * SQS: the template's queues, kept by an emulator. Everything that waits in them (delays, visibility
 * timeouts) does so in virtual time.
 */
import type { Emulator } from '../emulators/emulator.ts';
import type { AwsRequest, AwsResponse, AwsService, IamCheck, Kernel, Part } from '../kernel.ts';
import { type JsonObject, jsonBody, jsonReply, operationOf, text } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import { createAvailability } from './availability.ts';
import { outsideNames, queueNameOf } from './names.ts';
import { createQueueClient, type QueueClient } from './queue-client.ts';
import { createTemplateQueues } from './template-queues.ts';

export interface Queues extends QueueClient, Part, AwsService {
  /** Told a queue's ARN whenever a message in it may be received: sent, delayed until now, or visible again. */
  onAvailable(listener: (queueArn: string) => void): void;
}

/** What each operation needs of the caller's role. Queues are made by the template alone. */
const actions: Readonly<Record<string, string>> = {
  SendMessage: 'sqs:SendMessage',
  SendMessageBatch: 'sqs:SendMessage',
  ReceiveMessage: 'sqs:ReceiveMessage',
  DeleteMessage: 'sqs:DeleteMessage',
  DeleteMessageBatch: 'sqs:DeleteMessage',
  ChangeMessageVisibility: 'sqs:ChangeMessageVisibility',
  ChangeMessageVisibilityBatch: 'sqs:ChangeMessageVisibility',
  GetQueueUrl: 'sqs:GetQueueUrl',
  GetQueueAttributes: 'sqs:GetQueueAttributes',
  PurgeQueue: 'sqs:PurgeQueue',
  ListQueues: 'sqs:ListQueues',
};

export function createQueues(kernel: Kernel, emulator: Emulator): Queues {
  const availability = createAvailability(kernel);
  const names = outsideNames(kernel);

  async function call(operation: string, input: JsonObject): Promise<AwsResponse> {
    const answer = await emulator.forward({
      method: 'POST',
      path: '/',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AmazonSQS.${operation}`,
      },
      body: JSON.stringify(input),
    });
    if (answer.status === 200) availability.observe(operation, input, jsonBody(answer));
    return answer;
  }

  const client = createQueueClient(kernel, call);
  const template = createTemplateQueues(kernel, call);

  function arnOf(input: JsonObject): string {
    const name = text(input.QueueName) ?? queueNameOf(text(input.QueueUrl) ?? '');
    return `arn:aws:sqs:${kernel.assembly.region}:${kernel.assembly.account}:${name}`;
  }

  return {
    ...client,
    signingName: 'sqs',
    onAvailable: availability.onAvailable,

    async start() {
      await template.create();
      availability.wakeAll();
    },

    async stop() {
      availability.stop();
    },

    permissions(request: AwsRequest): readonly IamCheck[] {
      const operation = operationOf(request);
      const action = actions[operation];
      if (!action) return [{ action: `sqs:${operation}`, resource: '*' }];
      const resource = operation === 'ListQueues' ? '*' : arnOf(jsonBody(request));
      return [{ action, resource }];
    },

    async handle(request) {
      const operation = operationOf(request);
      if (!(operation in actions)) {
        return refusal(
          new ServiceError('UnsupportedOperation', `${operation} is not run on this machine`),
        );
      }
      return names.outside(operation, await call(operation, jsonBody(request)));
    },
  };
}

function refusal(error: ServiceError): AwsResponse {
  const reply = jsonReply(error.status, {
    __type: `com.amazonaws.sqs#${error.code}`,
    message: error.message,
  });
  return { ...reply, headers: { ...reply.headers, 'x-amzn-query-error': `${error.code};Sender` } };
}
