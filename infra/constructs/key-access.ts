import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** Lets a function make codes with the key, and names the key to it. It cannot seal or open anything. */
export const allowCodes = (key: IKey, grantee: IFunction & IGrantable): void =>
  grantee.addToRolePolicy(
    new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [key.keyArn] }),
  );

const sealing = { seal: 'kms:Encrypt', open: 'kms:Decrypt' } as const;

/** Lets a function seal fields with the key, open them, or both; whoever only writes cannot read. */
export const allowSealing = (
  key: IKey,
  grantee: IFunction & IGrantable,
  ...what: readonly (keyof typeof sealing)[]
): void =>
  grantee.addToRolePolicy(
    new PolicyStatement({ actions: what.map((one) => sealing[one]), resources: [key.keyArn] }),
  );
