/** Whom a call at the one endpoint is for, and who signed it. */
import type { AwsRequest } from '../kernel.ts';

export interface Addressee {
  readonly service: string;
  /** Absent when the call is not signed in its headers or address. */
  readonly accessKeyId?: string;
}

type Unaddressed = Omit<AwsRequest, 'service'>;

/** `X-Amz-Target` prefixes of the calls that their service takes without a signature. */
const unsignedTargets: Readonly<Record<string, string>> = {
  AWSCognitoIdentityProviderService: 'cognito-idp',
};

export function addresseeOf(request: Unaddressed): Addressee {
  const scope = signedScope(request) ?? presignedScope(request);
  if (scope) {
    const [accessKeyId = '', , , service = ''] = scope.split('/');
    return { service, accessKeyId };
  }
  const target = request.headers['x-amz-target']?.split('.')[0] ?? '';
  const unsigned = unsignedTargets[target] ?? (isUserPoolPath(request) ? 'cognito-idp' : undefined);
  // What is left is a browser at a bucket: a posted form, a public read or a preflight.
  return { service: unsigned ?? 's3' };
}

function signedScope({ headers }: Unaddressed): string | undefined {
  return /Credential=([^,\s]+)/.exec(headers.authorization ?? '')?.[1];
}

function presignedScope({ url }: Unaddressed): string | undefined {
  return url.searchParams.get('X-Amz-Credential') ?? undefined;
}

/** Key sets are public, and a browser asks before it posts to the user pool. */
function isUserPoolPath({ url, method, headers }: Unaddressed): boolean {
  const asksForTarget =
    method === 'OPTIONS' && headers['access-control-request-headers']?.includes('x-amz-target');
  return asksForTarget === true || url.pathname.includes('/.well-known/');
}
