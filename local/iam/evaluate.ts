import type { IamCheck } from '../kernel.ts';
import { type Context, conditionsHold } from './conditions.ts';
import type { Statement } from './policies.ts';
import { matches, matchesAction } from './wildcard.ts';

export type Decision = 'allowed' | 'explicitly denied' | 'not allowed';

/** Identity-based evaluation: one Deny that fits refuses, else one Allow that fits is needed. */
export function evaluate(
  statements: readonly Statement[],
  check: IamCheck,
  principal: Context,
): Decision {
  const context = { ...principal, ...check.context };
  const fitting = statements.filter(
    (statement) =>
      fitsAction(statement, check.action) &&
      fitsResource(statement, check.resource) &&
      conditionsHold(statement.conditions, context),
  );
  if (fitting.some((statement) => statement.effect === 'Deny')) return 'explicitly denied';
  return fitting.length > 0 ? 'allowed' : 'not allowed';
}

function fitsAction({ actions, notActions }: Statement, action: string): boolean {
  if (notActions.length > 0) return !notActions.some((pattern) => matchesAction(pattern, action));
  return actions.some((pattern) => matchesAction(pattern, action));
}

function fitsResource({ resources, notResources }: Statement, resource: string): boolean {
  if (notResources.length > 0) return !notResources.some((pattern) => matches(pattern, resource));
  return resources.some((pattern) => matches(pattern, resource));
}
