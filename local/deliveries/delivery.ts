/** A hand-over to one target that must not be lost: kept in the database until it has succeeded. */
export interface Delivery {
  readonly targetArn: string;
  /** JSON as a rule; a queue or topic takes any text. */
  readonly input: string;
  /** The ARN of the rule, schedule or function that this comes from. */
  readonly origin: string;
  /** The role that the hand-over runs under; absent where resource policies decide instead. */
  readonly roleArn?: string;
  /** For FIFO queues. */
  readonly messageGroupId?: string;
  /** String attributes of a queue's message. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Never before this moment (epoch milliseconds). */
  readonly notBefore?: number;
  /** EventBridge's default (185 attempts, a day) when absent; functions have their own. */
  readonly retry?: RetryPolicy;
  readonly deadLetterArn?: string;
}

export interface RetryPolicy {
  /** Further attempts after the first. */
  readonly maximumAttempts: number;
  readonly maximumAgeSeconds: number;
}

export const eventBridgeRetry: RetryPolicy = { maximumAttempts: 185, maximumAgeSeconds: 86_400 };

/** Why a hand-over failed, in the words of the target. */
export class DeliveryError extends Error {
  readonly code: string;
  /** True: no further attempt can succeed. */
  readonly permanent: boolean;
  /** A function's own error object. */
  readonly response: unknown;

  constructor(
    code: string,
    message: string,
    more: { permanent?: boolean; response?: unknown } = {},
  ) {
    super(message);
    this.name = 'DeliveryError';
    this.code = code;
    this.permanent = more.permanent ?? false;
    this.response = more.response;
  }
}
