import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { Api } from '../constructs/api.ts';
import type { DataStack } from './data-stack.ts';

/**
 * The API and every route of it: a stack of its own, since a stack takes five hundred resources and
 * the routes are half as many. It knows the functions, and they do not know it.
 */
export class ApiStack extends Stack {
  readonly api: Api;

  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { readonly stage: StageConfig; readonly data: DataStack },
  ) {
    super(scope, id, props);
    const { stage, data } = props;
    const { userPool, staffClient } = data;
    this.api = new Api(this, 'Api', { stage, userPool, staffClient });
    new CfnOutput(this, 'ApiUrl', { value: this.api.http.apiEndpoint });
  }
}
