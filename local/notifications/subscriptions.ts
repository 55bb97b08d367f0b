import type { Assembly, Resource } from '../kernel.ts';

export interface Subscription {
  readonly arn: string;
  readonly topicArn: string;
  /** lambda, sqs, email, https, … */
  readonly protocol: string;
  readonly endpoint: string;
  readonly raw: boolean;
  readonly filterPolicy?: FilterPolicy;
  readonly filterScope: 'MessageAttributes' | 'MessageBody';
  readonly deadLetterArn?: string;
}
export type FilterPolicy = Readonly<Record<string, unknown>>;

interface SubscriptionProperties {
  readonly TopicArn: string;
  readonly Protocol: string;
  readonly Endpoint: string;
  readonly RawMessageDelivery?: boolean | string;
  readonly FilterPolicy?: FilterPolicy;
  readonly FilterPolicyScope?: Subscription['filterScope'];
  readonly RedrivePolicy?: { readonly deadLetterTargetArn?: string };
}

/** A topic's subscriptions: resources of their own, and those that stand in the topic itself. */
export function subscriptionsOf(assembly: Assembly, topicArn: string): readonly Subscription[] {
  const own = assembly
    .byType('AWS::SNS::Subscription')
    .map((resource) => read(resource.properties as unknown as SubscriptionProperties, resource))
    .filter((subscription) => subscription.topicArn === topicArn);
  const inline = assembly.byArn(topicArn)?.properties.Subscription;
  const within = Array.isArray(inline) ? (inline as SubscriptionProperties[]) : [];
  return [...own, ...within.map((properties) => read({ ...properties, TopicArn: topicArn }))];
}

function read(properties: SubscriptionProperties, resource?: Resource): Subscription {
  const { TopicArn, Protocol, Endpoint, FilterPolicy, RedrivePolicy } = properties;
  return {
    arn: resource?.arn.startsWith(TopicArn) ? resource.arn : `${TopicArn}:${Protocol}-${Endpoint}`,
    topicArn: TopicArn,
    protocol: Protocol,
    endpoint: Endpoint,
    raw: String(properties.RawMessageDelivery) === 'true',
    filterScope: properties.FilterPolicyScope ?? 'MessageAttributes',
    ...(FilterPolicy ? { filterPolicy: FilterPolicy } : {}),
    ...(RedrivePolicy?.deadLetterTargetArn
      ? { deadLetterArn: RedrivePolicy.deadLetterTargetArn }
      : {}),
  };
}
