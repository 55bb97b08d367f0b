/** What the template has and this machine does not run, a line for each: to be named, never passed over. */
import { notRun } from './assembly/coverage.ts';
import type { Iam } from './iam/iam.ts';
import type { Assembly } from './kernel.ts';
import { unsupportedFunctions } from './lambda/definitions.ts';

export function leftOut(assembly: Assembly, { unknownPolicies }: Iam): readonly string[] {
  return [
    ...notRun(assembly.resources).map(({ type, logicalId }) => `${type} ${logicalId}`),
    ...unsupportedFunctions(assembly).map(
      ({ logicalId, properties }) => `AWS::Lambda::Function ${logicalId} (${properties.Runtime})`,
    ),
    ...[...unknownPolicies].flatMap(([role, names]) =>
      names.map((name) => `AWS's managed policy ${name} of ${role}: nothing in it is allowed here`),
    ),
  ];
}
