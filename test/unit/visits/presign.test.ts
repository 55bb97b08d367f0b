import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkPresignedUrl } from '../../../local/storage/presigned-url.ts';
import { presign } from '../../../shared/runtime/presign.ts';

const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const at = Date.parse('2031-07-26T03:00:00.000Z');
const key = 'letters/2024-pilot/7K3MQ2WX01ABCDEF/final.pdf';

/** Whether the storage service would let somebody in with this address at a moment. */
const opens = (address: string, now: number, method = 'GET'): boolean => {
  const url = new URL(address);
  const request = { method, url, headers: { host: url.host } };
  try {
    checkPresignedUrl(request as unknown as Parameters<typeof checkPresignedUrl>[0], now, (id) =>
      id === 'AKIDEXAMPLE' ? secret : undefined,
    );
    return true;
  } catch {
    return false;
  }
};

const address = (method: 'GET' | 'HEAD' = 'GET') =>
  presign({
    method,
    bucket: 'documents',
    key,
    at,
    seconds: 60,
    ...(method === 'GET' ? { fileName: 'CPI-2031-7K3M-Q2WX-final.pdf' } : {}),
  });

describe('[F47] the address of a letter', () => {
  beforeEach(() => {
    vi.stubEnv('AWS_REGION', 'ap-northeast-2');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', secret);
    vi.stubEnv('AWS_SESSION_TOKEN', 'token+with/signs=');
    vi.stubEnv('AWS_ENDPOINT_URL', undefined);
    vi.stubEnv('AWS_ENDPOINT_URL_S3', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is on the bucket’s own host, and opens for a minute', async () => {
    const url = await address();
    expect(url).toContain(`https://documents.s3.ap-northeast-2.amazonaws.com/${key}?`);
    expect(new URL(url).searchParams.get('response-content-disposition')).toBe(
      'attachment; filename="CPI-2031-7K3M-Q2WX-final.pdf"',
    );
    expect(opens(url, at)).toBe(true);
    expect(opens(url, at + 60_000)).toBe(true);
    expect(opens(url, at + 60_001)).toBe(false);
  });

  it('opens nothing else: no other letter, method, name or host', async () => {
    const url = await address();
    expect(opens(url.replace('7K3MQ2WX01ABCDEF', '7K3MQ2WX01ABCDEG'), at)).toBe(false);
    expect(opens(url, at, 'PUT')).toBe(false);
    expect(opens(url.replace('-final.pdf', '-other.pdf'), at)).toBe(false);
    expect(opens(url.replace('documents.s3', 'others.s3'), at)).toBe(false);
    expect(opens(await address('HEAD'), at, 'HEAD')).toBe(true);
  });

  it('lies below an endpoint that is given', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://127.0.0.1:4566');
    vi.stubEnv('AWS_SESSION_TOKEN', undefined);
    const url = await address();
    expect(url).toContain(`http://127.0.0.1:4566/documents/${key}?`);
    expect(opens(url, at)).toBe(true);
  });
});
