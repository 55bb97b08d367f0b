/**
 * Versions of objects, as a bucket has them that never kept any: each object has one, which is called
 * "null" and is deleted under that name.
 */
import type { AwsRequest, AwsResponse } from '../kernel.ts';
import { xml } from '../protocol/xml.ts';
import type { ObjectClient, ObjectSummary } from './object-client.ts';
import { addressOf } from './operation.ts';

const versionOf = ({ key, lastModified, size, etag }: ObjectSummary) => ({
  Key: key,
  VersionId: 'null',
  IsLatest: 'true',
  LastModified: new Date(lastModified).toISOString(),
  ETag: `"${etag}"`,
  Size: size,
});

/** Every version under a prefix, on one page. */
export async function listVersions(
  objects: Pick<ObjectClient, 'list'>,
  request: AwsRequest,
): Promise<AwsResponse> {
  const { bucket } = addressOf(request);
  const prefix = request.url.searchParams.get('prefix') ?? '';
  const found = (await objects.list(bucket)).filter(({ key }) => key.startsWith(prefix));
  const body = xml('ListVersionsResult', {
    Name: bucket,
    Prefix: prefix,
    IsTruncated: 'false',
    Version: found.map(versionOf),
  });
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}
