/**
 * The emulator knows one account, 000000000000, and finds a queue by its name alone; the outside
 * sees the assembly's account and URLs at the runtime's endpoint.
 */
import type { AwsResponse, Kernel, Resource } from '../kernel.ts';
import { type JsonObject, jsonBody, jsonReply, text } from '../protocol/json.ts';

const emulatorAccount = '000000000000';

/** The last part of a queue's URL or ARN. */
export function queueNameOf(urlOrArn: string): string {
  return urlOrArn.slice(Math.max(urlOrArn.lastIndexOf('/'), urlOrArn.lastIndexOf(':')) + 1);
}

/** Where a queue's redrive policy sends what was received too often. */
export function deadLetterArnOf(queue: Resource | undefined): string | undefined {
  const policy = queue?.properties.RedrivePolicy as { deadLetterTargetArn?: string } | undefined;
  return policy?.deadLetterTargetArn;
}

/** The emulator's own URL of a queue: it reads only the last part. */
export function emulatorUrl(nameUrlOrArn: string): string {
  return `http://127.0.0.1/${emulatorAccount}/${queueNameOf(nameUrlOrArn)}`;
}

export function emulatorArn(arn: string): string {
  return arn.replace(/:\d{12}:/, `:${emulatorAccount}:`);
}

export function outsideNames(kernel: Kernel) {
  const { account } = kernel.assembly;
  const url = (inside: string) => `${kernel.endpoint()}/${account}/${queueNameOf(inside)}`;

  function rename(operation: string, body: JsonObject): JsonObject {
    if (operation === 'GetQueueUrl') return { QueueUrl: url(text(body.QueueUrl) ?? '') };
    if (operation === 'ListQueues') {
      return { ...body, QueueUrls: (body.QueueUrls as string[] | undefined)?.map(url) };
    }
    const attributes = Object.entries((body.Attributes ?? {}) as Record<string, string>);
    return {
      Attributes: Object.fromEntries(
        attributes.map(([name, value]) => [
          name,
          value.replaceAll(`:${emulatorAccount}:`, `:${account}:`),
        ]),
      ),
    };
  }

  return {
    /** The emulator's answer with the names that the outside knows. */
    outside(operation: string, answer: AwsResponse): AwsResponse {
      const named = ['GetQueueUrl', 'ListQueues', 'GetQueueAttributes'].includes(operation);
      if (!named || answer.status !== 200) return answer;
      return jsonReply(200, rename(operation, jsonBody(answer)));
    },
  };
}
