import { parseOrText } from '../events/values.ts';
import type { Iam } from '../iam/iam.ts';
import type { Functions } from '../kernel.ts';
import type { Notifications } from '../notifications/notifications.ts';
import type { QueueClient } from '../queues/queue-client.ts';
import { type Delivery, DeliveryError } from './delivery.ts';

/** The parts of the runtime that a delivery can end in. */
export interface Outlets {
  readonly queues: Pick<QueueClient, 'sendMessage'>;
  readonly notifications: Pick<Notifications, 'publish'>;
  /** Starts a workflow; resolves when the start is on disk. */
  startExecution(stateMachineArn: string, input: string): Promise<unknown>;
}

export interface TargetOptions {
  readonly functions: Functions;
  readonly outlets: Outlets;
  /** Puts an event (the whole envelope, JSON) on a bus. */
  readonly putOnBus: (busArn: string, event: string) => void;
  readonly iam: Pick<Iam, 'refusal'>;
}

interface Kind {
  readonly action: string;
  /** Answers with what the target said; fails with a `DeliveryError`. */
  deliver(delivery: Delivery): Promise<unknown>;
}

export interface Targets {
  supports(targetArn: string): boolean;
  deliver(delivery: Delivery): Promise<unknown>;
}

/** `arn:partition:service:…` */
export function serviceOf(arn: string): string {
  return arn.split(':')[2] ?? '';
}

/** Hands one delivery to what its target's ARN names, under the rule's or schedule's own role. */
export function createTargets(options: TargetOptions): Targets {
  const { functions, outlets, iam } = options;

  const kinds: Readonly<Record<string, Kind>> = {
    lambda: {
      action: 'lambda:InvokeFunction',
      async deliver({ targetArn, input }) {
        const result = await functions.invoke(targetArn, parseOrText(input));
        if (result.ok) return result.payload;
        const { errorType = 'Error', errorMessage = '' } = result.error ?? {};
        throw new DeliveryError(errorType, errorMessage, { response: result.payload });
      },
    },
    sqs: {
      action: 'sqs:SendMessage',
      deliver: ({ targetArn, input, messageGroupId, attributes }) =>
        outlets.queues.sendMessage(targetArn, input, {
          attributes: messageAttributes(attributes ?? {}),
          ...(messageGroupId && { groupId: messageGroupId }),
        }),
    },
    sns: {
      action: 'sns:Publish',
      deliver: async ({ targetArn, input }) => outlets.notifications.publish(targetArn, input),
    },
    states: {
      action: 'states:StartExecution',
      deliver: ({ targetArn, input }) => outlets.startExecution(targetArn, input),
    },
    events: {
      action: 'events:PutEvents',
      deliver: async ({ targetArn, input }) => options.putOnBus(targetArn, input),
    },
  };

  return {
    supports: (targetArn) => Object.hasOwn(kinds, serviceOf(targetArn)),
    async deliver(delivery) {
      const { targetArn, roleArn } = delivery;
      const kind = kinds[serviceOf(targetArn)];
      if (kind === undefined) {
        throw new DeliveryError('UNSUPPORTED_TARGET', targetArn, { permanent: true });
      }
      const checks = [{ action: kind.action, resource: targetArn }];
      const refusal = roleArn && iam.refusal(roleArn, 'delivery', checks);
      if (refusal) throw new DeliveryError('NO_PERMISSIONS', refusal, { permanent: true });
      return kind.deliver(delivery);
    },
  };
}

function messageAttributes(attributes: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      { DataType: 'String', StringValue: value },
    ]),
  );
}
