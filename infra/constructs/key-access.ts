import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** Lets a function make codes with the key, and names the key to it. It cannot seal or open anything. */
export const allowCodes = (key: IKey, grantee: IFunction & IGrantable): void =>
  grantee.addToRolePolicy(
    new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [key.keyArn] }),
  );
