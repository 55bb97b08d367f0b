import { DeleteObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { env } from './env.ts';

/** Files with everything that was ever stored under their names. */
export interface FileVersions {
  /** Deletes every version of every file under a prefix; where nothing is left, nothing happens. */
  removeAll(prefix: string): Promise<void>;
}

/** The versions in a bucket. A deletion that names the version leaves no marker and nothing to expire. */
export const s3FileVersions = (
  client: Pick<S3Client, 'send'>,
  bucket: () => string,
): FileVersions => ({
  removeAll: async (prefix) => {
    const Bucket = bucket();
    let more = true;
    while (more) {
      const page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: prefix }));
      const found = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
      for (const { Key, VersionId } of found) {
        await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
      }
      // What was listed is gone: the next page is the first again.
      more = page.IsTruncated === true && found.length > 0;
    }
  },
});

/** The documents bucket of the function, from its environment. */
export const documentVersions = (): FileVersions =>
  s3FileVersions(new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL !== undefined }), () =>
    env('DOCUMENTS_BUCKET'),
  );
