/** Errors of the front door itself, in the shape that the called service would give them. */
import { randomUUID } from 'node:crypto';
import type { AwsRequest, AwsResponse } from '../kernel.ts';
import { escapeXml } from '../protocol/xml.ts';

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly status: number;
}

export function failureResponse(request: AwsRequest, failure: Failure): AwsResponse {
  if (request.headers['x-amz-target']) return awsJson(request, failure);
  if (request.service === 's3') return s3Xml(request, failure);
  if (isQuery(request)) return queryXml(failure);
  return restJson(failure);
}

/** The JSON protocols answer a refusal with 400. */
function awsJson(request: AwsRequest, { code, message, status }: Failure): AwsResponse {
  const type = status === 403 ? `${code}Exception` : code;
  return {
    status: status === 403 ? 400 : status,
    headers: {
      'content-type': request.headers['content-type'] ?? 'application/x-amz-json-1.0',
      'x-amzn-requestid': randomUUID(),
    },
    body: JSON.stringify({ __type: `com.amazon.coral.service#${type}`, message, Message: message }),
  };
}

function restJson({ code, message, status }: Failure): AwsResponse {
  const type = status === 403 ? `${code}Exception` : code;
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
    body: JSON.stringify({ Message: message, message }),
  };
}

function queryXml({ code, message, status }: Failure): AwsResponse {
  const type = status < 500 ? 'Sender' : 'Receiver';
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body:
      `<ErrorResponse><Error><Type>${type}</Type><Code>${code}</Code>` +
      `<Message>${escapeXml(message)}</Message></Error>` +
      `<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  };
}

function s3Xml(request: AwsRequest, { code, message, status }: Failure): AwsResponse {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body:
      `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code>` +
      `<Message>${escapeXml(message)}</Message><Resource>${escapeXml(request.url.pathname)}</Resource>` +
      `<RequestId>${randomUUID()}</RequestId></Error>`,
  };
}

function isQuery(request: AwsRequest): boolean {
  return (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
}
