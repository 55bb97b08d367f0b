import { expect, it } from 'vitest';
import { s3FileVersions } from '../../../shared/runtime/file-versions.ts';

interface Version {
  readonly Key: string;
  readonly VersionId: string;
}

/** A bucket that lists two at a time, and keeps markers of what was only hidden. */
const bucketOf = (versions: readonly Version[], markers: readonly Version[]) => {
  let left = [
    ...versions.map((one) => [one, 'Versions'] as const),
    ...markers.map((one) => [one, 'DeleteMarkers'] as const),
  ];
  const send = async ({ input }: { readonly input: Partial<Version> & { Prefix?: string } }) => {
    const { Prefix, Key, VersionId } = input;
    if (Prefix === undefined) {
      left = left.filter(([one]) => one.Key !== Key || one.VersionId !== VersionId);
      return {};
    }
    const page = left.filter(([one]) => one.Key.startsWith(Prefix));
    const found = (kind: string) =>
      page.slice(0, 2).flatMap(([one, of]) => (of === kind ? [one] : []));
    return {
      Versions: found('Versions'),
      DeleteMarkers: found('DeleteMarkers'),
      IsTruncated: page.length > 2,
    };
  };
  return { send, left: () => left.map(([{ Key, VersionId }]) => `${Key} ${VersionId}`) };
};

it('[Q40] every version of every file under a prefix is deleted, and what hides them', async () => {
  const bucket = bucketOf(
    [
      { Key: 'applications/ONE/A', VersionId: '1' },
      { Key: 'applications/ONE/A', VersionId: '2' },
      { Key: 'applications/ONE/B', VersionId: '1' },
      { Key: 'applications/ONE2/A', VersionId: '1' },
    ],
    [{ Key: 'applications/ONE/B', VersionId: '2' }],
  );
  const files = s3FileVersions({ send: bucket.send as never }, () => 'documents');
  await files.removeAll('applications/ONE/');
  expect(bucket.left()).toEqual(['applications/ONE2/A 1']);
  await files.removeAll('applications/ONE/');
});
