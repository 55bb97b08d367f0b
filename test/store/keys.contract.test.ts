import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKms } from '../../local/kms/kms.ts';
import { type Served, serve } from '../../local/test/serve.ts';
import { createTestKernel, type TestKernel } from '../../local/test/test-kernel.ts';
import { type KeyedCodes, kmsCodes } from '../../shared/runtime/keyed-codes.ts';
import { kmsSealedFields, type SealedFields } from '../../shared/runtime/sealed-fields.ts';
import { inMemoryKeyedCodes, inMemorySealedFields } from '../support/in-memory/keys.ts';

const codesKey = '11111111-1111-4111-8111-111111111111';
const sealingKey = '22222222-2222-4222-8222-222222222222';
const key = (id: string, properties: Record<string, unknown> = {}) => ({
  type: 'AWS::KMS::Key',
  arn: `arn:aws:kms:ap-northeast-2:111122223333:key/${id}`,
  physicalId: id,
  properties,
});

let kernel: TestKernel;
let served: Served;
let client: KMSClient;

beforeAll(async () => {
  const hmac = { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' };
  kernel = createTestKernel({ resources: [key(codesKey, hmac), key(sealingKey)] });
  served = await serve(createKms(kernel));
  client = new KMSClient({
    endpoint: served.url,
    region: 'ap-northeast-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
});
afterAll(async () => {
  client.destroy();
  await served.close();
  kernel.dispose();
});

describe.each<[string, () => KeyedCodes]>([
  ['in memory', inMemoryKeyedCodes],
  ['by KMS', () => kmsCodes(client, codesKey)],
])('[F11] keyed codes %s', (_where, codes) => {
  it('are the same for the same text of the same purpose, and show nothing of it', async () => {
    const code = await codes().codeOf('passport', 'M12345678');
    expect(code).toMatch(/^[\w-]{43}$/);
    expect(await codes().codeOf('passport', 'M12345678')).toBe(code);
    expect(await codes().codeOf('passport', 'M12345679')).not.toBe(code);
    expect(await codes().codeOf('person', 'M12345678')).not.toBe(code);
  });
});

describe.each<[string, () => SealedFields]>([
  ['in memory', inMemorySealedFields],
  ['by KMS', () => kmsSealedFields(client, sealingKey)],
])('[Q39] sealed fields %s', (_where, fields) => {
  it('open in their own place only', async () => {
    const sealing = fields();
    const place = { entity: 'participant', id: 'A1', field: 'passportNumber' };
    const sealed = await sealing.seal(place, 'M12345678 김');
    expect(Buffer.from(sealed, 'base64').toString()).not.toContain('M12345678');
    expect(await sealing.open(place, sealed)).toBe('M12345678 김');
    await expect(sealing.open({ ...place, id: 'B2' }, sealed)).rejects.toThrow();
    await expect(sealing.open({ ...place, field: 'name' }, sealed)).rejects.toThrow();
  });
});
