import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachment } from '../../../shared/runtime/content-disposition.ts';
import { presignPost } from '../../../shared/runtime/presigned-post.ts';

describe('[F12] the name that a file is saved under', () => {
  it('is kept in any script, with a plain form for old readers', () => {
    expect(attachment('CV.pdf')).toBe('attachment; filename="CV.pdf"');
    expect(attachment('이력서 O’Neil (1).pdf')).toBe(
      `attachment; filename="___ O_Neil (1).pdf"; filename*=UTF-8''${encodeURIComponent('이력서 O’Neil ')}%281%29.pdf`,
    );
  });

  it('ends no header, names no folder, and turns no direction', () => {
    const name = attachment('a"\r\nSet-Cookie: x=1\\../..\u202efdp.exe');
    expect(name).toBe('attachment; filename="a Set-Cookie x=1 .. .. fdp.exe"');
  });
});

describe('[F12] [Q19] a form for one file', () => {
  beforeEach(() => {
    vi.stubEnv('AWS_REGION', 'us-east-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
    vi.stubEnv('AWS_SESSION_TOKEN', 'token');
    vi.stubEnv('AWS_ENDPOINT_URL', undefined);
    vi.stubEnv('AWS_ENDPOINT_URL_S3', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('goes to the bucket’s own host, and its policy holds every field to one value', () => {
    const at = Date.parse('2031-02-20T03:00:00.000Z');
    const form = presignPost({
      bucket: 'uploads',
      key: 'uploads/A/cv/B.pdf',
      contentType: 'application/pdf',
      maxBytes: 500,
      at,
      expiresAt: at + 60_000,
      redirect: 'https://cpi.example/applications/A/documents?sent=cv',
    });
    expect(form.url).toBe('https://uploads.s3.us-east-1.amazonaws.com/');
    const { policy = '', 'x-amz-signature': signature, ...fields } = form.fields;
    const document = JSON.parse(Buffer.from(policy, 'base64').toString());
    expect(document).toEqual({
      expiration: '2031-02-20T03:01:00.000Z',
      conditions: [
        { bucket: 'uploads' },
        ...Object.entries(fields).map(([name, value]) => ({ [name]: value })),
        ['content-length-range', 1, 500],
      ],
    });
    expect(fields['x-amz-security-token']).toBe('token');
    expect(signature).toMatch(/^[0-9a-f]{64}$/);
  });
});
