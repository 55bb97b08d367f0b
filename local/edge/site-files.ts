/** The files that bucket deployments would have put into a bucket, read from their assets. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Assembly, Resource } from '../kernel.ts';

interface SiteFile {
  readonly contentType: string;
  readonly cacheControl: string | undefined;
  readonly body: Buffer;
}

export interface SiteFiles {
  /** @param key path below the bucket, without a leading slash */
  read(key: string): Promise<SiteFile | undefined>;
}

interface DeploymentProperties {
  readonly DestinationBucketName: string;
  readonly DestinationBucketKeyPrefix?: string;
  readonly SourceObjectKeys: readonly string[];
  /** For each source, marker → value that only the deployment knows. */
  readonly SourceMarkers?: readonly Readonly<Record<string, string>>[];
  readonly SystemMetadata?: Readonly<Record<string, string>>;
}

export function createSiteFiles(bucketName: string, assembly: Assembly): SiteFiles {
  const deployments = assembly
    .byType('Custom::CDKBucketDeployment')
    .map(propertiesOf)
    .filter((deployment) => deployment.DestinationBucketName === bucketName);

  async function readFrom(deployment: DeploymentProperties, key: string) {
    const prefix = deployment.DestinationBucketKeyPrefix?.replace(/\/?$/, '/') ?? '';
    if (!key.startsWith(prefix)) return undefined;
    for (const [index, source] of deployment.SourceObjectKeys.entries()) {
      const body = await readBelow(assembly.assetPath(source), key.slice(prefix.length));
      if (!body) continue;
      const cacheControl = deployment.SystemMetadata?.['cache-control'];
      const markers = deployment.SourceMarkers?.[index] ?? {};
      return { contentType: contentTypeOf(key), cacheControl, body: fillIn(body, markers) };
    }
    return undefined;
  }

  return {
    async read(key) {
      for (const deployment of deployments) {
        const found = await readFrom(deployment, key);
        if (found) return found;
      }
      return undefined;
    },
  };
}

function propertiesOf(resource: Resource): DeploymentProperties {
  return resource.properties as unknown as DeploymentProperties;
}

async function readBelow(directory: string, key: string): Promise<Buffer | undefined> {
  const path = normalize(join(directory, key));
  if (!path.startsWith(directory + sep)) return undefined;
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && missing.has(String(error.code)))
      return undefined;
    throw error;
  }
}

const missing = new Set(['ENOENT', 'EISDIR', 'ENOTDIR']);

function fillIn(body: Buffer, markers: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(markers);
  if (entries.length === 0) return body;
  const filled = entries.reduce(
    (text, [marker, value]) => text.replaceAll(marker, value),
    body.toString('latin1'),
  );
  return Buffer.from(filled, 'latin1');
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

function contentTypeOf(key: string): string {
  return contentTypes[extname(key).toLowerCase()] ?? 'binary/octet-stream';
}
