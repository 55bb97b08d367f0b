/** Expires objects by age, at the first midnight (UTC, virtual) after their days are over. */
import type { Kernel, Resource } from '../kernel.ts';
import type { ObjectClient, ObjectSummary } from './object-client.ts';

const day = 24 * 60 * 60 * 1000;

interface LifecycleRule {
  readonly Status: string;
  readonly ExpirationInDays?: number;
  readonly Prefix?: string;
  readonly [other: string]: unknown;
}

export interface Lifecycle {
  /** Sets the timers for what is there. */
  start(): Promise<void>;
  stop(): void;
  /** Learns of a new object. */
  created(bucket: string, object: Pick<ObjectSummary, 'key' | 'lastModified'>): void;
  /** Rules, by bucket, that are not run. */
  readonly notRun: readonly string[];
}

export function createLifecycle(
  kernel: Kernel,
  client: ObjectClient,
  expired: (bucket: string, key: string) => void,
): Lifecycle {
  const { clock } = kernel;
  const buckets = kernel.assembly
    .byType('AWS::S3::Bucket')
    .filter((one) => rulesOf(one).length > 0);
  /** The moment of the next sweep by bucket. */
  const sweeps = new Map<string, number>();

  function keyOf(bucket: string): string {
    return `lifecycle:${bucket}`;
  }

  function consider(bucket: Resource, object: Pick<ObjectSummary, 'key' | 'lastModified'>): void {
    const at = expiryOf(bucket, object);
    if (at === undefined || at >= (sweeps.get(bucket.physicalId) ?? Number.POSITIVE_INFINITY))
      return;
    sweeps.set(bucket.physicalId, at);
    clock.at(at, keyOf(bucket.physicalId), () => sweep(bucket));
  }

  async function sweep(bucket: Resource): Promise<void> {
    sweeps.delete(bucket.physicalId);
    for (const object of await client.list(bucket.physicalId)) {
      const at = expiryOf(bucket, object);
      if (at === undefined || at > clock.now()) {
        consider(bucket, object);
        continue;
      }
      await client.remove(bucket.physicalId, object.key);
      expired(bucket.physicalId, object.key);
    }
  }

  return {
    async start() {
      for (const bucket of buckets) {
        for (const object of await client.list(bucket.physicalId)) consider(bucket, object);
      }
    },
    stop() {
      for (const bucket of sweeps.keys()) clock.cancel(keyOf(bucket));
      sweeps.clear();
    },
    created(name, object) {
      const bucket = buckets.find((one) => one.physicalId === name);
      if (bucket) consider(bucket, object);
    },
    notRun: buckets.flatMap((bucket) =>
      rulesOf(bucket)
        .filter((rule) => isEnabled(rule) && !isByAge(rule))
        .map(() => `a lifecycle rule of ${bucket.logicalId} that is not about age alone`),
    ),
  };
}

function rulesOf(bucket: Resource): readonly LifecycleRule[] {
  const configuration = bucket.properties.LifecycleConfiguration as
    | { Rules?: readonly LifecycleRule[] }
    | undefined;
  return configuration?.Rules ?? [];
}

function isEnabled({ Status }: LifecycleRule): boolean {
  return Status === 'Enabled';
}

/** Versions and unfinished uploads are not kept here, so that their rules have nothing to do. */
const idle = [
  'AbortIncompleteMultipartUpload',
  'ExpiredObjectDeleteMarker',
  'ExpirationInDays',
  'Id',
  'NoncurrentVersionExpiration',
  'NoncurrentVersionExpirationInDays',
  'Prefix',
  'Status',
];

function isByAge(rule: LifecycleRule): boolean {
  return Object.keys(rule).every((name) => idle.includes(name));
}

function expiryOf(
  bucket: Resource,
  { key, lastModified }: Pick<ObjectSummary, 'key' | 'lastModified'>,
): number | undefined {
  const days = rulesOf(bucket)
    .filter((rule) => isEnabled(rule) && isByAge(rule) && key.startsWith(rule.Prefix ?? ''))
    .flatMap((rule) => rule.ExpirationInDays ?? []);
  if (days.length === 0) return undefined;
  return Math.ceil((lastModified + Math.min(...days.map(Number)) * day) / day) * day;
}
