/** The AWS JSON protocols (SQS, Cognito): the operation in `x-amz-target`, JSON both ways. */
import type { AwsRequest, AwsResponse } from '../kernel.ts';

export type JsonObject = Record<string, unknown>;

/** `AmazonSQS.SendMessage` → `SendMessage`. */
export function operationOf(request: AwsRequest): string {
  const target = request.headers['x-amz-target'] ?? '';
  return target.slice(target.lastIndexOf('.') + 1);
}

export function jsonBody(message: AwsRequest | AwsResponse): JsonObject {
  const text = message.body.toString();
  return text === '' ? {} : (JSON.parse(text) as JsonObject);
}

export function jsonReply(status: number, body: unknown, version = '1.0'): AwsResponse {
  return {
    status,
    headers: { 'content-type': `application/x-amz-json-${version}` },
    body: JSON.stringify(body),
  };
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
