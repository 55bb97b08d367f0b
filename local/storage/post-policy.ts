/** The policy of a browser's upload form: signature, expiration, and every field under a condition. */
import type { UploadForm } from './form.ts';
import { unknownAccessKey, wrongSignature } from './presigned-url.ts';
import { accessDenied, S3Error } from './s3-error.ts';
import { parseCredential, sameSignature, sign } from './signature.ts';

type Condition = readonly [operator: string, left: unknown, right: unknown];

interface Policy {
  readonly expiration: string;
  readonly conditions: readonly Condition[];
}

export interface PolicyCheck {
  readonly form: UploadForm;
  readonly bucket: string;
  /** Virtual time, epoch milliseconds. */
  readonly now: number;
  secretOf(accessKeyId: string): string | undefined;
}

/** Fields that need no condition, besides those whose name begins with `x-ignore-`. */
const uncovered = new Set(['x-amz-signature', 'policy', 'file']);

/** Answers with the access key that signed the policy; refuses by an `S3Error`. */
export function checkPostPolicy({ form, bucket, now, secretOf }: PolicyCheck): string {
  const accessKeyId = checkSignature(form.fields, secretOf);
  const policy = readPolicy(form.fields.get('policy') ?? '');
  const expiration = Date.parse(policy.expiration);
  if (Number.isNaN(expiration)) throw invalidDocument("Invalid 'expiration' value");
  if (now > expiration) throw accessDenied('Invalid according to Policy: Policy expired.');

  const fields = new Map(form.fields).set('bucket', bucket);
  for (const condition of policy.conditions) checkCondition(condition, fields, form.file.length);
  const covered = new Set(policy.conditions.map(([, left]) => fieldOf(left)));
  const extra = [...form.fields.keys()].filter(
    (name) => !covered.has(name) && !uncovered.has(name) && !name.startsWith('x-ignore-'),
  );
  if (extra.length > 0) {
    throw accessDenied(`Invalid according to Policy: Extra input fields: ${extra.join(', ')}`);
  }
  return accessKeyId;
}

function checkSignature(fields: UploadForm['fields'], secretOf: PolicyCheck['secretOf']): string {
  const policy = fields.get('policy');
  // A form without a policy is an anonymous upload, and no bucket here is open to the world.
  if (!policy) throw accessDenied();
  const scope = parseCredential(fields.get('x-amz-credential') ?? '');
  const signature = fields.get('x-amz-signature');
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256' || !scope || !signature) {
    throw new S3Error(
      400,
      'InvalidArgument',
      "Bucket POST must contain a field named 'X-Amz-Signature' with its algorithm and credential.",
    );
  }
  const secret = secretOf(scope.accessKeyId);
  if (!secret) throw unknownAccessKey(scope.accessKeyId);
  if (!sameSignature(sign(secret, scope, policy), signature)) throw wrongSignature();
  return scope.accessKeyId;
}

function readPolicy(base64: string): Policy {
  let document: { expiration?: unknown; conditions?: unknown };
  try {
    document = JSON.parse(Buffer.from(base64, 'base64').toString('utf8')) as typeof document;
  } catch {
    throw invalidDocument('Invalid JSON.');
  }
  if (typeof document.expiration !== 'string' || !Array.isArray(document.conditions)) {
    throw invalidDocument("Policy must have 'expiration' and 'conditions'.");
  }
  return {
    expiration: document.expiration,
    conditions: document.conditions.flatMap(normalize),
  };
}

/** `{"acl": "private"}` says the same as `["eq", "$acl", "private"]`. */
function normalize(condition: unknown): readonly Condition[] {
  if (Array.isArray(condition)) {
    const [operator, left, right] = condition as unknown[];
    return [[String(operator).toLowerCase(), left, right]];
  }
  return Object.entries(condition as Record<string, unknown>).map(([name, value]) => [
    'eq',
    `$${name}`,
    value,
  ]);
}

function checkCondition(
  condition: Condition,
  fields: ReadonlyMap<string, string>,
  size: number,
): void {
  const [operator, left, right] = condition;
  if (operator === 'content-length-range') {
    checkSize(size, Number(left), Number(right));
    return;
  }
  const value = fields.get(fieldOf(left)) ?? '';
  const holds = operator === 'eq' ? value === String(right) : value.startsWith(String(right));
  if (operator !== 'eq' && operator !== 'starts-with') {
    throw invalidDocument(`Invalid Policy: Invalid condition operator ${operator}.`);
  }
  if (!holds) {
    throw accessDenied(
      `Invalid according to Policy: Policy Condition failed: ${JSON.stringify(condition)}`,
    );
  }
}

function checkSize(size: number, smallest: number, largest: number): void {
  if (size < smallest) {
    throw new S3Error(
      400,
      'EntityTooSmall',
      'Your proposed upload is smaller than the minimum allowed size',
      { ProposedSize: size, MinSizeAllowed: smallest },
    );
  }
  if (size > largest) {
    throw new S3Error(
      400,
      'EntityTooLarge',
      'Your proposed upload exceeds the maximum allowed size',
      { ProposedSize: size, MaxSizeAllowed: largest },
    );
  }
}

/** `$Content-Type` → `content-type` */
function fieldOf(left: unknown): string {
  return String(left).replace(/^\$/, '').toLowerCase();
}

function invalidDocument(message: string): S3Error {
  return new S3Error(400, 'InvalidPolicyDocument', `Invalid Policy: ${message}`);
}
