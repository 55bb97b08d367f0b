/** Presigned addresses: who signed, whether the signature fits, and whether it is still time. */
import type { AwsRequest } from '../kernel.ts';
import { accessDenied, S3Error } from './s3-error.ts';
import { parseAmzDate, parseCredential, presignedSignature, sameSignature } from './signature.ts';

const longestSeconds = 7 * 24 * 60 * 60;
const clockSkewMs = 15 * 60 * 1000;

export function isPresigned({ url }: Pick<AwsRequest, 'url'>): boolean {
  return url.searchParams.has('X-Amz-Signature');
}

/** @param now virtual time, epoch milliseconds. Refuses by an `S3Error`. */
export function checkPresignedUrl(
  request: AwsRequest,
  now: number,
  secretOf: (accessKeyId: string) => string | undefined,
): void {
  const parameters = request.url.searchParams;
  const scope = parseCredential(parameters.get('X-Amz-Credential') ?? '');
  const date = parameters.get('X-Amz-Date') ?? '';
  const seconds = Number(parameters.get('X-Amz-Expires') ?? Number.NaN);
  const signedAt = parseAmzDate(date);
  const algorithm = parameters.get('X-Amz-Algorithm');
  if (algorithm !== 'AWS4-HMAC-SHA256' || !scope || Number.isNaN(signedAt)) {
    throw malformed(
      'X-Amz-Algorithm, X-Amz-Credential, X-Amz-Date or X-Amz-SignedHeaders is wrong',
    );
  }
  if (!Number.isInteger(seconds) || seconds < 0)
    throw malformed('X-Amz-Expires should be a number');
  if (seconds > longestSeconds) {
    throw malformed('X-Amz-Expires must be less than a week (in seconds)');
  }
  const expires = signedAt + seconds * 1000;
  if (signedAt > now + clockSkewMs) throw accessDenied('Request is not valid yet');
  if (now > expires) {
    throw accessDenied('Request has expired', {
      'X-Amz-Expires': seconds,
      Expires: new Date(expires).toISOString(),
      ServerTime: new Date(now).toISOString(),
    });
  }
  const secret = secretOf(scope.accessKeyId);
  if (!secret) throw unknownAccessKey(scope.accessKeyId);
  const expected = presignedSignature(request, secret, scope);
  if (!sameSignature(expected, parameters.get('X-Amz-Signature') ?? '')) throw wrongSignature();
}

export function unknownAccessKey(accessKeyId: string): S3Error {
  return new S3Error(
    403,
    'InvalidAccessKeyId',
    'The AWS Access Key Id you provided does not exist in our records.',
    { AWSAccessKeyId: accessKeyId },
  );
}

export function wrongSignature(): S3Error {
  return new S3Error(
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  );
}

function malformed(message: string): S3Error {
  return new S3Error(400, 'AuthorizationQueryParametersError', message);
}
