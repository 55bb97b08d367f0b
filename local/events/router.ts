import type { Delivery } from '../deliveries/delivery.ts';
import type { Faults } from '../kernel.ts';
import type { EventEnvelope } from './envelope.ts';
import type { Rule, RuleTarget } from './rules.ts';
import { targetInput } from './target-input.ts';

const DELAY = 60_000;

/** Every delivery that an event on a bus leads to; faults may double or delay it. */
export function route(
  rules: readonly Rule[],
  busName: string,
  event: EventEnvelope,
  faults: Faults,
  now: number,
): readonly Delivery[] {
  const found = rules
    .filter((rule) => rule.busName === busName && rule.matches?.(event))
    .flatMap((rule) => rule.targets.map((target) => deliveryTo(rule, target, event)));
  if (found.length === 0) return found;

  const subject = event['detail-type'];
  const copies = faults.take('events.Duplicate', subject) ? [...found, ...found] : found;
  const delay = faults.take('events.Delay', subject);
  if (!delay) return copies;
  const notBefore = now + (delay.milliseconds ?? DELAY);
  return copies.map((delivery) => ({ ...delivery, notBefore }));
}

/** The hand-over of an event, or of a rule's own scheduled event, to one target. */
export function deliveryTo(rule: Rule, target: RuleTarget, event: EventEnvelope): Delivery {
  const toBus = target.arn.includes(':event-bus/');
  return {
    targetArn: target.arn,
    origin: rule.arn,
    // A bus gets the event as it is: it cannot be transformed on the way to another bus.
    input: toBus ? JSON.stringify(event) : targetInput(rule, target, event),
    retry: target.retry,
    ...(target.roleArn && { roleArn: target.roleArn }),
    ...(target.messageGroupId && { messageGroupId: target.messageGroupId }),
    ...(target.deadLetterArn && { deadLetterArn: target.deadLetterArn }),
  };
}
