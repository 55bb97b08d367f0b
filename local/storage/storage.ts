/**
 * S3: the template's buckets, kept by an emulator. What the emulator does not check is checked here:
 * presigned addresses, upload forms and their policies, CORS, and that nobody comes unsigned.
 */
import type { Deliveries } from '../deliveries/deliveries.ts';
import type { Emulator } from '../emulators/emulator.ts';
import type { ForwardedRequest } from '../emulators/forwarder.ts';
import type {
  AwsRequest,
  AwsResponse,
  AwsService,
  Caller,
  IamCheck,
  Kernel,
  Part,
} from '../kernel.ts';
import { corsHeaders, preflight } from './cors.ts';
import { createLifecycle } from './lifecycle.ts';
import { createObjectClient, type ObjectClient } from './object-client.ts';
import { createObjectEvents, type Emit, type ObjectChange } from './object-events.ts';
import {
  addressOf,
  keysToDelete,
  type Operation,
  operationOf,
  permissionsOf,
} from './operation.ts';
import { checkPresignedUrl, isPresigned } from './presigned-url.ts';
import { accessDenied, notImplemented, S3Error, s3ErrorResponse } from './s3-error.ts';
import { checkUpload } from './upload-form.ts';
import { listVersions } from './versions.ts';

export interface Storage extends AwsService, Part {
  /** For the operator: seeds, tests, the start page. */
  readonly objects: ObjectClient;
  /** Lifecycle rules of the template that are not run. */
  readonly notRun: readonly string[];
}

export interface StorageOptions {
  readonly emulator: Emulator;
  readonly deliveries: Pick<Deliveries, 'accept'>;
  readonly emit: Emit;
  readonly credentials: {
    secretOf(accessKeyId: string): string | undefined;
    callerOf(accessKeyId: string): Caller | undefined;
  };
  /** Why the caller's role does not allow it, or undefined. */
  readonly refusal: (caller: Caller, checks: readonly IamCheck[]) => string | undefined;
}

export function createStorage(kernel: Kernel, options: StorageOptions): Storage {
  const { assembly, clock } = kernel;
  const { emulator, credentials } = options;
  const objects = createObjectClient(emulator);
  const tell = createObjectEvents(kernel, options.deliveries, options.emit);
  const lifecycle = createLifecycle(kernel, objects, (bucket, key) =>
    tell({
      bucket,
      kind: 'Deleted',
      reason: 'Lifecycle Expiration',
      object: { key },
      requester: 's3.amazonaws.com',
    }),
  );
  const bucketOf = (request: AwsRequest) =>
    assembly.byPhysicalId('AWS::S3::Bucket', addressOf(request).bucket);

  async function answer(request: AwsRequest, caller: Caller): Promise<AwsResponse> {
    const operation = operationOf(request);
    if (operation === 'Options') return preflight(bucketOf(request), request);
    if (operation === 'PostObject') return await upload(request);
    if (isPresigned(request)) checkPresignedUrl(request, clock.now(), credentials.secretOf);
    else if (caller.accessKeyId === '') throw accessDenied();
    if (!operation)
      throw notImplemented(`${request.method} ${request.url.search || 'of a bucket'}`);
    if (
      request.method === 'PUT' &&
      (request.headers['if-none-match'] ?? request.headers['if-match'])
    ) {
      throw notImplemented('A conditional write');
    }
    if (operation === 'ListObjectVersions') return await listVersions(objects, request);
    const response = await emulator.forward(forEmulator(request));
    if (response.status < 300) await tellOf(operation, request, caller);
    return withOverrides(request, response);
  }

  async function upload(request: AwsRequest): Promise<AwsResponse> {
    const checked = checkUpload(request, clock.now(), credentials.secretOf);
    const { bucket, key, file, headers, accessKeyId } = checked;
    const signer = credentials.callerOf(accessKeyId);
    if (!signer) throw accessDenied();
    const refusal = options.refusal(signer, [
      { action: 's3:PutObject', resource: `arn:aws:s3:::${bucket}/${key}` },
    ]);
    if (refusal) throw accessDenied(refusal);
    const stored = await objects.put(bucket, key, file, headers);
    if (stored.status >= 300) return stored;
    await created(bucket, key, 'POST Object', accessKeyId);
    return checked.answer(stored.headers.etag ?? '');
  }

  /** The change is announced before the caller hears of it, so that a kill in between repeats the call. */
  async function tellOf(operation: Operation, request: AwsRequest, caller: Caller): Promise<void> {
    const { bucket, key } = addressOf(request);
    const requester = caller.accessKeyId;
    const deleted = (name: string): ObjectChange => ({
      bucket,
      kind: 'Deleted',
      reason: 'DeleteObject',
      object: { key: name },
      requester,
    });
    if (operation === 'DeleteObject') tell(deleted(key));
    if (operation === 'DeleteObjects') {
      for (const name of keysToDelete(request.body)) tell(deleted(name));
    }
    if (['PutObject', 'CopyObject', 'CompleteMultipartUpload'].includes(operation)) {
      await created(bucket, key, operation, requester);
    }
  }

  async function created(bucket: string, key: string, reason: string, requester: string) {
    const object = await objects.head(bucket, key);
    if (!object) return;
    tell({ bucket, kind: 'Created', reason, object, requester });
    lifecycle.created(bucket, object);
  }

  return {
    signingName: 's3',
    objects,
    notRun: lifecycle.notRun,

    async start() {
      for (const bucket of assembly.byType('AWS::S3::Bucket')) {
        await objects.createBucket(bucket.physicalId);
      }
      await lifecycle.start();
    },

    async stop() {
      lifecycle.stop();
    },

    permissions(request) {
      const operation = operationOf(request);
      // What is not run is refused as such, whoever asks.
      return operation ? permissionsOf(request, operation) : [];
    },

    async handle(request, caller) {
      const cors = corsHeaders(bucketOf(request), request);
      try {
        const response = await answer(request, caller);
        return { ...response, headers: { ...response.headers, ...cors } };
      } catch (error) {
        if (!(error instanceof S3Error)) throw error;
        const response = s3ErrorResponse(error, request.url.pathname);
        return { ...response, headers: { ...response.headers, ...cors } };
      }
    },
  };
}

/**
 * A presigned address carries in its query what otherwise stands in headers; the emulator reads
 * headers only.
 */
function forEmulator({ method, url, headers, body }: AwsRequest): ForwardedRequest {
  const { authorization: _, ...own } = headers;
  const query = new URLSearchParams();
  const moved: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    const lower = name.toLowerCase();
    // The one version that an object has here.
    if (lower === 'versionid') continue;
    if (!lower.startsWith('x-amz-') && !lower.startsWith('response-')) query.append(name, value);
    else if (!signatureParameters.has(lower)) moved[lower] = value;
  }
  const search = query.size > 0 ? `?${query}` : '';
  return { method, path: `${url.pathname}${search}`, headers: { ...moved, ...own }, body };
}

const signatureParameters = new Set(
  [
    'algorithm',
    'credential',
    'date',
    'expires',
    'security-token',
    'signature',
    'signedheaders',
  ].map((name) => `x-amz-${name}`),
);

/** `response-content-type=…` and its like set a header of this one answer. */
function withOverrides({ url }: AwsRequest, response: AwsResponse): AwsResponse {
  const overrides = [...url.searchParams]
    .filter(([name]) => name.startsWith('response-'))
    .map(([name, value]) => [name.slice('response-'.length), value]);
  if (response.status >= 300 || overrides.length === 0) return response;
  return { ...response, headers: { ...response.headers, ...Object.fromEntries(overrides) } };
}
