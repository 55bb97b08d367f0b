/** Stand-ins for the parts that deliveries end in: they write down what they were handed. */
import type { Outlets } from '../deliveries/targets.ts';
import type { InvokeResult, Kernel } from '../kernel.ts';

export interface Handed {
  readonly to: string;
  readonly body: unknown;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
}

export interface TestOutlets extends Outlets {
  readonly handed: Handed[];
  /** Set to make every hand-over fail. */
  failure: Error | undefined;
}

export function createTestOutlets(): TestOutlets {
  const handed: Handed[] = [];
  function hand(to: string, body: string, attributes = {}): string {
    if (outlets.failure) throw outlets.failure;
    handed.push({
      to,
      body: JSON.parse(body),
      ...(Object.keys(attributes).length > 0 && { attributes }),
    });
    return String(handed.length);
  }
  const outlets: TestOutlets = {
    handed,
    failure: undefined,
    queues: {
      sendMessage: async (queueArn, body, options) => {
        const attributes = Object.entries(options?.attributes ?? {});
        return hand(
          queueArn,
          body,
          Object.fromEntries(attributes.map(([k, v]) => [k, v.StringValue])),
        );
      },
    },
    notifications: { publish: (topicArn, message) => hand(topicArn, message) },
    startExecution: async (stateMachineArn, input) => hand(stateMachineArn, input),
  };
  return outlets;
}

/** The kernel with functions that fail as real ones do: with a result, not an exception. */
export function withFunctions(
  kernel: Kernel,
  invoke: (nameOrArn: string, payload: unknown) => unknown,
): Kernel {
  return {
    ...kernel,
    functions: {
      async invoke(nameOrArn, payload): Promise<InvokeResult> {
        try {
          return { ok: true, payload: await invoke(nameOrArn, payload) };
        } catch (error) {
          const { name, message } = error instanceof Error ? error : new Error(String(error));
          const failure = { errorType: name, errorMessage: message };
          return { ok: false, payload: failure, error: failure };
        }
      },
    },
  };
}

export const allowAll = { refusal: () => undefined };
