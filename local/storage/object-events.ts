/** Tells EventBridge, functions, queues and topics what happened to an object, as the bucket asks for. */
import { randomUUID } from 'node:crypto';
import type { Deliveries } from '../deliveries/deliveries.ts';
import type { Kernel } from '../kernel.ts';
import { type NotificationTarget, notificationsOf } from './bucket-notifications.ts';
import type { ObjectSummary } from './object-client.ts';

export interface ObjectChange {
  readonly bucket: string;
  readonly kind: 'Created' | 'Deleted';
  /** How: PutObject, POST Object, CopyObject, DeleteObject, Lifecycle Expiration, … */
  readonly reason: string;
  readonly object: Pick<ObjectSummary, 'key'> & Partial<ObjectSummary>;
  /** Access key of whoever did it. */
  readonly requester: string;
}

/** What EventBridge is told. */
export type Emit = (event: {
  readonly source: string;
  readonly detailType: string;
  readonly detail: Record<string, unknown>;
  readonly resources: readonly string[];
}) => void;

/** The names that S3's own notifications use for the ways in which objects come and go. */
const eventNames: Readonly<Record<string, string>> = {
  PutObject: 'ObjectCreated:Put',
  'POST Object': 'ObjectCreated:Post',
  CopyObject: 'ObjectCreated:Copy',
  CompleteMultipartUpload: 'ObjectCreated:CompleteMultipartUpload',
  DeleteObject: 'ObjectRemoved:Delete',
  'Lifecycle Expiration': 'LifecycleExpiration:Delete',
};

export function createObjectEvents(
  kernel: Kernel,
  deliveries: Pick<Deliveries, 'accept'>,
  emit: Emit,
): (change: ObjectChange) => void {
  const { assembly, clock } = kernel;

  function tellEventBridge({ bucket, kind, reason, object, requester }: ObjectChange): void {
    emit({
      source: 'aws.s3',
      detailType: `Object ${kind}`,
      resources: [`arn:aws:s3:::${bucket}`],
      detail: {
        version: '0',
        bucket: { name: bucket },
        object: {
          key: object.key,
          ...(object.size === undefined ? {} : { size: object.size }),
          ...(object.etag === undefined ? {} : { etag: object.etag }),
          sequencer: sequencer(),
        },
        'request-id': randomUUID(),
        requester: reason === 'Lifecycle Expiration' ? 's3.amazonaws.com' : requester,
        'source-ip-address': '127.0.0.1',
        reason,
        ...(kind === 'Deleted' ? { 'deletion-type': 'Permanently Deleted' } : {}),
      },
    });
  }

  function notification(change: ObjectChange, target: NotificationTarget, eventName: string) {
    const { bucket, object, requester } = change;
    const record = {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: assembly.region,
      eventTime: new Date(clock.now()).toISOString(),
      eventName,
      userIdentity: { principalId: requester },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: { 'x-amz-request-id': randomUUID() },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId: target.id,
        bucket: {
          name: bucket,
          ownerIdentity: { principalId: assembly.account },
          arn: `arn:aws:s3:::${bucket}`,
        },
        object: {
          key: encodeURIComponent(object.key).replaceAll('%2F', '/').replaceAll('%20', '+'),
          size: object.size,
          eTag: object.etag,
          sequencer: sequencer(),
        },
      },
    };
    return {
      targetArn: target.targetArn,
      origin: `arn:aws:s3:::${bucket}`,
      input: JSON.stringify({ Records: [record] }),
    };
  }

  /** Grows with time, as consumers that compare it expect. */
  function sequencer(): string {
    return Math.trunc(clock.now()).toString(16).toUpperCase().padStart(18, '0');
  }

  return (change) => {
    const { eventBridge, targets } = notificationsOf(assembly, change.bucket);
    if (eventBridge) tellEventBridge(change);
    const eventName = eventNames[change.reason] ?? '';
    const wanted = targets.filter((target) => target.wants(eventName, change.object.key));
    if (wanted.length > 0) {
      deliveries.accept(wanted.map((target) => notification(change, target, eventName)));
    }
  };
}
