import type { IamCheck } from '../../kernel.ts';
import { StatesError } from '../error.ts';

/** Undefined when the role's policies allow all of the checks; otherwise the refusal in AWS's words. */
export type Authorize = (roleArn: string, checks: readonly IamCheck[]) => string | undefined;

/** Throws `States.Permissions` unless the role allows the action. */
export function demand(authorize: Authorize, roleArn: string, check: IamCheck): void {
  const refusal = authorize(roleArn, [check]);
  if (refusal !== undefined) throw new StatesError('States.Permissions', refusal);
}
