import type { Targets } from '../deliveries/targets.ts';
import type { Assembly } from '../kernel.ts';
import { objectOf, objectsOf, textOf } from './values.ts';

/** The targets of rules and schedules that the runtime cannot deliver to, to be named at start-up. */
export function unsupportedTargets(
  assembly: Assembly,
  targets: Pick<Targets, 'supports'>,
): readonly string[] {
  const rules = assembly
    .byType('AWS::Events::Rule')
    .flatMap(({ logicalId, properties }) =>
      objectsOf(properties.Targets).map(({ Arn }) => ({ logicalId, targetArn: textOf(Arn) ?? '' })),
    );
  const schedules = assembly
    .byType('AWS::Scheduler::Schedule')
    .map(({ logicalId, properties }) => ({
      logicalId,
      targetArn: textOf(objectOf(properties.Target).Arn) ?? '',
    }));
  return [...rules, ...schedules]
    .filter(({ targetArn }) => !targets.supports(targetArn))
    .map(({ logicalId, targetArn }) => `${logicalId}, whose target is ${targetArn}`);
}
