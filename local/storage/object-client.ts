/** Objects by bucket and key, for the runtime's own use of the emulator. */
import type { Emulator } from '../emulators/emulator.ts';
import type { AwsResponse } from '../kernel.ts';
import { unescapeXml } from './operation.ts';

export interface ObjectSummary {
  readonly key: string;
  /** Epoch milliseconds, virtual time. */
  readonly lastModified: number;
  /** Bytes. */
  readonly size: number;
  readonly etag: string;
}

export interface ObjectClient {
  createBucket(bucket: string): Promise<void>;
  list(bucket: string): Promise<readonly ObjectSummary[]>;
  head(bucket: string, key: string): Promise<ObjectSummary | undefined>;
  put(
    bucket: string,
    key: string,
    body: Buffer,
    headers: Record<string, string>,
  ): Promise<AwsResponse>;
  remove(bucket: string, key: string): Promise<void>;
}

function objectPath(bucket: string, key: string): string {
  return `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
}

export function createObjectClient(emulator: Emulator): ObjectClient {
  async function must(method: string, path: string): Promise<AwsResponse> {
    const answer = await emulator.forward({ method, path, headers: {} });
    if (answer.status < 300) return answer;
    throw new Error(`${method} ${path}: ${answer.status} ${answer.body.toString()}`);
  }

  return {
    async createBucket(bucket) {
      await must('PUT', `/${bucket}`);
    },

    async list(bucket) {
      const found: ObjectSummary[] = [];
      let token: string | undefined;
      do {
        const next = token ? `&continuation-token=${encodeURIComponent(token)}` : '';
        const page = (await must('GET', `/${bucket}?list-type=2${next}`)).body.toString();
        for (const [, item = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          found.push({
            key: element(item, 'Key'),
            lastModified: Date.parse(element(item, 'LastModified')),
            size: Number(element(item, 'Size')),
            etag: element(item, 'ETag').replaceAll('"', ''),
          });
        }
        token = element(page, 'NextContinuationToken') || undefined;
      } while (token);
      return found;
    },

    async head(bucket, key) {
      const { status, headers } = await emulator.forward({
        method: 'HEAD',
        path: objectPath(bucket, key),
        headers: {},
      });
      if (status !== 200) return undefined;
      return {
        key,
        lastModified: Date.parse(headers['last-modified'] ?? ''),
        size: Number(headers['content-length'] ?? 0),
        etag: (headers.etag ?? '').replaceAll('"', ''),
      };
    },

    put: (bucket, key, body, headers) =>
      emulator.forward({ method: 'PUT', path: objectPath(bucket, key), headers, body }),

    async remove(bucket, key) {
      await must('DELETE', objectPath(bucket, key));
    },
  };
}

function element(text: string, name: string): string {
  return unescapeXml(new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '');
}
