import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AwsRequest, AwsService } from '../kernel.ts';
import { createTestKernel, type TestKernel } from '../test/test-kernel.ts';
import { createKms } from './kms.ts';

const key = (id: string, properties: Record<string, unknown> = {}) => ({
  type: 'AWS::KMS::Key',
  arn: `arn:aws:kms:eu-west-1:111122223333:key/${id}`,
  physicalId: id,
  properties,
});
const sealing = '11111111-1111-4111-8111-111111111111';
const comparing = '22222222-2222-4222-8222-222222222222';
const resources = [
  key(sealing),
  key(comparing, { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' }),
  {
    type: 'AWS::KMS::Alias',
    arn: 'alias',
    physicalId: 'alias/seal',
    properties: { TargetKeyId: key(sealing).arn },
  },
];
const text = (value: string) => Buffer.from(value).toString('base64');

function requestOf(operation: string, input: object): AwsRequest {
  return {
    service: 'kms',
    method: 'POST',
    url: new URL('http://127.0.0.1/'),
    headers: { 'x-amz-target': `TrentService.${operation}` },
    body: Buffer.from(JSON.stringify(input)),
  };
}
async function call(kms: AwsService, operation: string, input: object) {
  const { body } = await kms.handle(requestOf(operation, input), { accessKeyId: 'operator' });
  return JSON.parse(body.toString()) as Record<string, string>;
}

describe('KMS', () => {
  let kernel: TestKernel;
  let kms: AwsService;
  beforeEach(() => {
    kernel = createTestKernel({ resources });
    kms = createKms(kernel);
  });
  afterEach(() => {
    kernel.dispose();
  });

  it('decrypts with the same encryption context only', async () => {
    const EncryptionContext = { person: '7' };
    const sealed = await call(kms, 'Encrypt', {
      ...{ KeyId: 'alias/seal', Plaintext: text('M1234'), EncryptionContext },
    });
    const { CiphertextBlob } = sealed;
    const opened = await call(kms, 'Decrypt', { CiphertextBlob, EncryptionContext });
    expect(opened.Plaintext).toBe(text('M1234'));
    const other = await call(kms, 'Decrypt', {
      CiphertextBlob,
      EncryptionContext: { person: '8' },
    });
    expect(other.__type).toBe('InvalidCiphertextException');
  });

  it('opens after a restart what was sealed before it', async () => {
    const { CiphertextBlob } = await call(kms, 'Encrypt', { KeyId: sealing, Plaintext: text('a') });
    const opened = await call(createKms(kernel), 'Decrypt', { CiphertextBlob });
    expect(opened.Plaintext).toBe(text('a'));
  });

  it('makes the same code for the same message, and checks it', async () => {
    const message = { KeyId: comparing, MacAlgorithm: 'HMAC_SHA_256', Message: text('M1234') };
    const { Mac } = await call(kms, 'GenerateMac', message);
    expect((await call(kms, 'GenerateMac', message)).Mac).toBe(Mac);
    expect(await call(kms, 'VerifyMac', { ...message, Mac })).toMatchObject({ MacValid: true });
    const wrong = await call(kms, 'VerifyMac', { ...message, Mac: text('x') });
    expect(wrong.__type).toBe('KMSInvalidMacException');
  });

  it('refuses a key for what it is not made for, and one that is not there', async () => {
    const misused = await call(kms, 'Encrypt', { KeyId: comparing, Plaintext: text('a') });
    expect(misused.__type).toBe('InvalidKeyUsageException');
    const missing = await call(kms, 'Encrypt', { KeyId: 'none', Plaintext: text('a') });
    expect(missing.__type).toBe('NotFoundException');
  });

  it('[F70] asks for the permission on the key of a ciphertext, with its context', async () => {
    const { CiphertextBlob } = await call(kms, 'Encrypt', { KeyId: sealing, Plaintext: text('a') });
    const request = requestOf('Decrypt', { CiphertextBlob, EncryptionContext: { person: '7' } });
    expect(kms.permissions(request)).toEqual([
      {
        action: 'kms:Decrypt',
        resource: key(sealing).arn,
        context: { 'kms:EncryptionContext:person': '7' },
      },
    ]);
  });
});
