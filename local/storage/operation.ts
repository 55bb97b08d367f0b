/** What a request asks of S3: the operation by its name in the API, and the permissions it needs. */
import type { AwsRequest, IamCheck } from '../kernel.ts';

export interface ObjectAddress {
  readonly bucket: string;
  /** Decoded; empty for the bucket itself. */
  readonly key: string;
}

export type Operation =
  | 'AbortMultipartUpload'
  | 'CompleteMultipartUpload'
  | 'CopyObject'
  | 'CreateMultipartUpload'
  | 'DeleteObject'
  | 'DeleteObjects'
  | 'GetObject'
  | 'GetObjectAttributes'
  | 'HeadBucket'
  | 'HeadObject'
  | 'ListBuckets'
  | 'ListObjects'
  | 'ListObjectVersions'
  | 'Options'
  | 'PostObject'
  | 'PutObject'
  | 'UploadPart';

/** Sub-resources that the emulator would take for a plain request; the API has many more operations. */
const knownParameters =
  /^(x-amz-.*|x-id|response-.*|list-type|prefix|delimiter|max-keys|marker|continuation-token|start-after|encoding-type|fetch-owner|uploads|uploadId|partNumber|delete|attributes|versions|versionId)$/i;

/** Path style: `/bucket/key`. */
export function addressOf({ url }: Pick<AwsRequest, 'url'>): ObjectAddress {
  const [bucket = '', ...rest] = url.pathname.slice(1).split('/');
  return { bucket: decodeURIComponent(bucket), key: decodeURIComponent(rest.join('/')) };
}

/** Undefined for an operation that is not run here. */
export function operationOf(request: AwsRequest): Operation | undefined {
  const { method, url, headers } = request;
  const { bucket, key } = addressOf(request);
  const has = (name: string) => url.searchParams.has(name);
  if (method === 'OPTIONS') return 'Options';
  if ([...url.searchParams.keys()].some((name) => !knownParameters.test(name))) return undefined;
  if (bucket === '') return method === 'GET' ? 'ListBuckets' : undefined;
  if (key === '') return bucketOperation(request);
  // Only a deletion names a version: what is read, copied or written here has one.
  if (has('versionId') && method !== 'DELETE') return undefined;
  switch (method) {
    case 'GET':
      return has('attributes') ? 'GetObjectAttributes' : 'GetObject';
    case 'HEAD':
      return 'HeadObject';
    case 'PUT':
      if (has('uploadId')) return 'UploadPart';
      return headers['x-amz-copy-source'] ? 'CopyObject' : 'PutObject';
    case 'POST':
      if (has('uploads')) return 'CreateMultipartUpload';
      return has('uploadId') ? 'CompleteMultipartUpload' : undefined;
    case 'DELETE':
      return has('uploadId') ? 'AbortMultipartUpload' : 'DeleteObject';
    default:
      return undefined;
  }
}

function bucketOperation({ method, url, headers }: AwsRequest): Operation | undefined {
  if (method === 'GET') {
    return url.searchParams.has('versions') ? 'ListObjectVersions' : 'ListObjects';
  }
  if (method === 'HEAD') return 'HeadBucket';
  if (method !== 'POST') return undefined;
  if (headers['content-type']?.startsWith('multipart/form-data')) return 'PostObject';
  return url.searchParams.has('delete') ? 'DeleteObjects' : undefined;
}

export function permissionsOf(request: AwsRequest, operation: Operation): readonly IamCheck[] {
  const { bucket, key } = addressOf(request);
  const onBucket = `arn:aws:s3:::${bucket}`;
  const onObject = `${onBucket}/${key}`;
  switch (operation) {
    case 'Options':
    case 'PostObject':
      // Preflights need none; a form is signed by a field, and checked where it is read.
      return [];
    case 'ListBuckets':
      return [{ action: 's3:ListAllMyBuckets', resource: '*' }];
    case 'HeadBucket':
      return [{ action: 's3:ListBucket', resource: onBucket }];
    case 'ListObjects': {
      const prefix = request.url.searchParams.get('prefix') ?? '';
      return [{ action: 's3:ListBucket', resource: onBucket, context: { 's3:prefix': prefix } }];
    }
    case 'ListObjectVersions': {
      const prefix = request.url.searchParams.get('prefix') ?? '';
      const context = { 's3:prefix': prefix };
      return [{ action: 's3:ListBucketVersions', resource: onBucket, context }];
    }
    case 'GetObject':
    case 'HeadObject':
      return [{ action: 's3:GetObject', resource: onObject }];
    case 'GetObjectAttributes':
      return [
        { action: 's3:GetObject', resource: onObject },
        { action: 's3:GetObjectAttributes', resource: onObject },
      ];
    case 'DeleteObject':
      return [
        {
          action: request.url.searchParams.has('versionId')
            ? 's3:DeleteObjectVersion'
            : 's3:DeleteObject',
          resource: onObject,
        },
      ];
    case 'DeleteObjects':
      return keysToDelete(request.body).map((name) => ({
        action: 's3:DeleteObject',
        resource: `${onBucket}/${name}`,
      }));
    case 'AbortMultipartUpload':
      return [{ action: 's3:AbortMultipartUpload', resource: onObject }];
    case 'CopyObject':
      return [
        { action: 's3:GetObject', resource: `arn:aws:s3:::${copySource(request)}` },
        { action: 's3:PutObject', resource: onObject },
      ];
    default:
      return putPermissions(request, onObject);
  }
}

function putPermissions({ headers }: AwsRequest, resource: string): readonly IamCheck[] {
  const put = { action: 's3:PutObject', resource };
  return headers['x-amz-tagging'] ? [put, { action: 's3:PutObjectTagging', resource }] : [put];
}

function copySource({ headers }: AwsRequest): string {
  return decodeURIComponent(headers['x-amz-copy-source'] ?? '').replace(/^\//, '');
}

/** The keys in a DeleteObjects document. */
export function keysToDelete(body: Buffer): readonly string[] {
  return [...body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) =>
    unescapeXml(key),
  );
}

export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
