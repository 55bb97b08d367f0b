import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { acknowledge } from './acknowledge.ts';
import type { HouseFunction } from './functions.ts';

/** Grants one call on the objects under these prefixes, and on nothing else of the bucket. */
export const allowObjects = (
  bucket: IBucket,
  grantee: HouseFunction,
  action: 's3:DeleteObject' | 's3:DeleteObjectVersion' | 's3:GetObject' | 's3:PutObject',
  prefixes: readonly string[],
): void => {
  const resources = prefixes.map((prefix) => bucket.arnForObjects(`${prefix}/*`));
  grantee.addToRolePolicy(new PolicyStatement({ actions: [action], resources }));
  for (const prefix of prefixes) {
    acknowledge(
      grantee.role ?? grantee,
      `AwsSolutions-IAM5[Resource::${exportOf(bucket)}/${prefix}/*]`,
      'Objects are named after people that do not exist yet.',
    );
  }
};

/** Grants the deletion of objects under these prefixes with all their versions, and the listing that it needs. */
export const allowErasing = (
  bucket: IBucket,
  grantee: HouseFunction,
  prefixes: readonly string[],
): void => {
  allowObjects(bucket, grantee, 's3:DeleteObjectVersion', prefixes);
  grantee.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:ListBucketVersions'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}/*`) } },
    }),
  );
};

/** How the checks call the ARN of a bucket of another stack: by the name of its export. */
const exportOf = (bucket: IBucket): string => {
  const owner = Stack.of(bucket);
  const imported: unknown = owner.resolve(owner.exportValue(bucket.bucketArn));
  return String((imported as Readonly<Record<string, unknown>>)['Fn::ImportValue']);
};
