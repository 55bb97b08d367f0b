import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IndexName } from '../../shared/store/table.ts';

type TableAction =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem';

export interface TableAccess {
  readonly actions: readonly TableAction[];
  /** Indexes that it queries. */
  readonly indexes?: readonly IndexName[];
}

/** Grants exactly these calls: CDK's own grants give a dozen actions where two are used. */
export const allowTable = (
  table: ITableV2,
  grantee: IFunction & IGrantable,
  { actions, indexes = [] }: TableAccess,
): void => {
  for (const index of indexes) {
    grantee.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: [`${table.tableArn}/index/${index}`],
      }),
    );
  }
  if (actions.length === 0) return;
  grantee.addToRolePolicy(
    new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [table.tableArn],
    }),
  );
};
