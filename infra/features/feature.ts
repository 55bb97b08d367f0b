import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IEventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { StageConfig } from '../config.ts';
import type { Api } from '../constructs/api.ts';

/** What a feature is built from: handed on by the service stack, made by nobody twice. */
export interface FeatureProps {
  readonly stage: StageConfig;
  readonly api: Api;
  readonly table: ITableV2;
  readonly bus: IEventBus;
  readonly documents: IBucket;
  /** Where files of applicants arrive, to be checked. */
  readonly uploads: IBucket;
  /** Makes the codes by which people are compared. */
  readonly codesKey: IKey;
  /** Seals what few may read. */
  readonly sealingKey: IKey;
  /** Environment of every function that answers people. */
  readonly web: Readonly<Record<string, string>>;
  /** Environment of every function that reads the table. */
  readonly store: Readonly<Record<string, string>>;
}
