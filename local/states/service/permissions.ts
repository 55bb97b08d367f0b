import type { AwsRequest, IamCheck } from '../../kernel.ts';
import { jsonBody, operationOf, text } from '../../protocol/json.ts';
import type { Store } from '../interpreter/store.ts';

/** What the caller's role must allow. */
export function permissionsOf(request: AwsRequest, store: Store): readonly IamCheck[] {
  const body = jsonBody(request);
  const action = `states:${operationOf(request)}`;
  const token = text(body.taskToken);
  if (token === undefined) {
    return [{ action, resource: text(body.stateMachineArn) ?? text(body.executionArn) ?? '*' }];
  }
  // A token belongs to a machine; one that is not known is refused as invalid, whoever sends it.
  const holder = store.token(token);
  const execution = holder && store.execution(holder.execution);
  return execution === undefined ? [] : [{ action, resource: execution.machineArn }];
}
