/** Who hears of a bucket's changes: the CDK says so in a custom resource, CloudFormation in the bucket. */
import type { Assembly } from '../kernel.ts';

export interface BucketNotifications {
  readonly eventBridge: boolean;
  readonly targets: readonly NotificationTarget[];
}

export interface NotificationTarget {
  readonly id: string;
  readonly targetArn: string;
  /** @param eventName such as `ObjectCreated:Put` */
  wants(eventName: string, key: string): boolean;
}

interface Filter {
  readonly FilterRules?: readonly { readonly Name: string; readonly Value: string }[];
}

/** One entry, whichever of the two resources it stands in. */
interface Configuration {
  readonly Id?: string;
  readonly Event?: string;
  readonly Events?: readonly string[];
  readonly Filter?: {
    readonly Key?: Filter;
    readonly S3Key?: { readonly Rules?: Filter['FilterRules'] };
  };
  readonly [target: string]: unknown;
}

type NotificationConfiguration = Readonly<Record<string, readonly Configuration[] | undefined>>;

const lists = [
  ['LambdaFunctionConfigurations', 'LambdaFunctionArn'],
  ['LambdaConfigurations', 'Function'],
  ['QueueConfigurations', 'QueueArn'],
  ['QueueConfigurations', 'Queue'],
  ['TopicConfigurations', 'TopicArn'],
  ['TopicConfigurations', 'Topic'],
] as const;

export function notificationsOf(assembly: Assembly, bucketName: string): BucketNotifications {
  const bucket = assembly.byPhysicalId('AWS::S3::Bucket', bucketName);
  const custom = assembly
    .byType('Custom::S3BucketNotifications')
    .filter(({ properties }) => properties.BucketName === bucketName);
  const configurations = [bucket, ...custom]
    .map((resource) => resource?.properties.NotificationConfiguration)
    .filter((configuration) => configuration !== undefined) as NotificationConfiguration[];
  return {
    eventBridge: configurations.some(
      (configuration) => 'EventBridgeConfiguration' in configuration,
    ),
    targets: configurations.flatMap(targetsOf),
  };
}

function targetsOf(configuration: NotificationConfiguration): readonly NotificationTarget[] {
  return lists.flatMap(([list, arn]) =>
    (configuration[list] ?? [])
      .filter((entry) => typeof entry[arn] === 'string')
      .map((entry) => ({
        id: entry.Id ?? '',
        targetArn: String(entry[arn]),
        wants: (eventName, key) => wantsEvent(entry, eventName) && wantsKey(entry, key),
      })),
  );
}

function wantsEvent({ Event, Events = [] }: Configuration, eventName: string): boolean {
  return [...Events, ...(Event ? [Event] : [])].some((wanted) => {
    const pattern = wanted.replace(/^s3:/, '');
    return pattern.endsWith('*')
      ? eventName.startsWith(pattern.slice(0, -1))
      : eventName === pattern;
  });
}

function wantsKey({ Filter }: Configuration, key: string): boolean {
  const rules = Filter?.Key?.FilterRules ?? Filter?.S3Key?.Rules ?? [];
  return rules.every(({ Name, Value }) =>
    Name.toLowerCase() === 'prefix' ? key.startsWith(Value) : key.endsWith(Value),
  );
}
