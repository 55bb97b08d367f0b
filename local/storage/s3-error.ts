/** Refusals as S3 words them, in XML. */
import { randomUUID } from 'node:crypto';
import type { AwsResponse } from '../kernel.ts';
import { type XmlTree, xml } from '../protocol/xml.ts';

export class S3Error extends Error {
  readonly code: string;
  readonly status: number;
  /** Further elements that some errors carry: Expires, MaxSizeAllowed, … */
  readonly details: XmlTree;

  constructor(status: number, code: string, message: string, details: XmlTree = {}) {
    super(message);
    this.name = 'S3Error';
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export function accessDenied(message = 'Access Denied', details: XmlTree = {}): S3Error {
  return new S3Error(403, 'AccessDenied', message, details);
}

export function notImplemented(what: string): S3Error {
  return new S3Error(501, 'NotImplemented', `${what} is not run on this machine`);
}

export function s3ErrorResponse(error: S3Error, resource: string): AwsResponse {
  const requestId = randomUUID();
  const body = xml('Error', {
    Code: error.code,
    Message: error.message,
    ...error.details,
    Resource: resource,
    RequestId: requestId,
  });
  return {
    status: error.status,
    headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}
