/** KMS: the calls that an application makes with the template's keys. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { AwsRequest, AwsService, IamCheck, Kernel } from '../kernel.ts';
import { type JsonObject, jsonBody, jsonReply, operationOf } from '../protocol/json.ts';
import { ServiceError } from '../protocol/service-error.ts';
import { decrypt, type EncryptionContext, encrypt, keyIdOf, mac } from './cipher.ts';
import { createKeys, type Key } from './keys.ts';

interface Call {
  readonly key: Key;
  readonly input: JsonObject;
  readonly context: EncryptionContext;
}
type Operation = (call: Call) => JsonObject;

/** Bytes of a data key by its `KeySpec`. */
const dataKeyBytes: Readonly<Record<string, number>> = { AES_128: 16, AES_256: 32 };

const operations: Readonly<Record<string, Operation>> = {
  Encrypt({ key, input, context }) {
    requireUsage(key, 'ENCRYPT_DECRYPT');
    const CiphertextBlob = base64(encrypt(key, bytes(input.Plaintext), context));
    return { CiphertextBlob, KeyId: key.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
  },
  Decrypt({ key, input, context }) {
    requireUsage(key, 'ENCRYPT_DECRYPT');
    const Plaintext = base64(decrypt(key, bytes(input.CiphertextBlob), context));
    return { Plaintext, KeyId: key.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
  },
  GenerateDataKey({ key, input, context }) {
    requireUsage(key, 'ENCRYPT_DECRYPT');
    const size = Number(input.NumberOfBytes ?? dataKeyBytes[String(input.KeySpec)] ?? 32);
    const dataKey = randomBytes(size);
    const CiphertextBlob = base64(encrypt(key, dataKey, context));
    return { CiphertextBlob, Plaintext: base64(dataKey), KeyId: key.arn };
  },
  GenerateMac({ key, input }) {
    requireUsage(key, 'GENERATE_VERIFY_MAC');
    const MacAlgorithm = String(input.MacAlgorithm);
    return {
      Mac: base64(mac(key, MacAlgorithm, bytes(input.Message))),
      MacAlgorithm,
      KeyId: key.arn,
    };
  },
  VerifyMac({ key, input }) {
    requireUsage(key, 'GENERATE_VERIFY_MAC');
    const MacAlgorithm = String(input.MacAlgorithm);
    const expected = mac(key, MacAlgorithm, bytes(input.Message));
    const given = bytes(input.Mac);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) {
      throw new ServiceError('KMSInvalidMacException', '');
    }
    return { MacValid: true, MacAlgorithm, KeyId: key.arn };
  },
  DescribeKey: ({ key }) => ({
    KeyMetadata: {
      KeyId: key.id,
      Arn: key.arn,
      KeyUsage: key.usage,
      KeySpec: key.spec,
      KeyState: 'Enabled',
      Enabled: true,
    },
  }),
};

export function createKms(kernel: Pick<Kernel, 'assembly' | 'dataDirectory'>): AwsService {
  const keys = createKeys(kernel.assembly, kernel.dataDirectory);

  function keyOf(input: JsonObject): Key {
    const blob = input.CiphertextBlob;
    const named = input.KeyId === undefined ? undefined : String(input.KeyId);
    const inText = typeof blob === 'string' ? keyIdOf(bytes(blob)) : undefined;
    const key = keys.find(named ?? inText ?? '');
    if (!key)
      throw new ServiceError('NotFoundException', `Key '${named ?? inText}' does not exist`);
    if (inText !== undefined && inText !== key.id) {
      throw new ServiceError('IncorrectKeyException', 'The ciphertext was made with another key');
    }
    return key;
  }

  function permissions(request: AwsRequest): readonly IamCheck[] {
    const input = jsonBody(request);
    const action = `kms:${operationOf(request)}`;
    const named = String(input.KeyId ?? keyIdOf(bytes(input.CiphertextBlob)));
    const context = Object.entries(contextOf(input)).map(
      ([name, value]) => [`kms:EncryptionContext:${name}`, value] as const,
    );
    // Of a key that does not exist nobody may learn that: it is refused by its name.
    const resource = keys.find(named)?.arn ?? named;
    return [{ action, resource, context: Object.fromEntries(context) }];
  }

  return {
    signingName: 'kms',
    permissions,
    async handle(request) {
      try {
        const operation = operations[operationOf(request)];
        if (!operation)
          throw new ServiceError('UnsupportedOperationException', operationOf(request));
        const input = jsonBody(request);
        return jsonReply(
          200,
          operation({ key: keyOf(input), input, context: contextOf(input) }),
          '1.1',
        );
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        return jsonReply(error.status, { __type: error.code, message: error.message }, '1.1');
      }
    },
  };
}

function contextOf(input: JsonObject): EncryptionContext {
  return (input.EncryptionContext ?? {}) as EncryptionContext;
}

function requireUsage(key: Key, usage: string): void {
  if (key.usage === usage) return;
  const message = `${key.arn} key usage is ${key.usage} which is not valid for this operation.`;
  throw new ServiceError('InvalidKeyUsageException', message);
}

function bytes(base64Text: unknown): Buffer {
  return Buffer.from(String(base64Text ?? ''), 'base64');
}

function base64(data: Buffer): string {
  return data.toString('base64');
}
