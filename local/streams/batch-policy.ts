import { type JsonObject, numberOf } from '../events/values.ts';

/** How often and how long a batch that fails is tried again, and whether it is halved first. */
export interface BatchPolicy {
  /** Further attempts after the first; without a limit when absent. */
  readonly maximumAttempts?: number;
  readonly maximumAgeSeconds?: number;
  /** True: a batch that fails is halved, which costs no attempt, until the bad record is alone. */
  readonly bisect: boolean;
}

/** Mappings and pipes name the limits alike, and write -1 for none. */
export function readBatchPolicy(properties: JsonObject, bisect: boolean): BatchPolicy {
  const maximumAttempts = limitOf(properties.MaximumRetryAttempts);
  const maximumAgeSeconds = limitOf(properties.MaximumRecordAgeInSeconds);
  return {
    bisect,
    ...(maximumAttempts !== undefined && { maximumAttempts }),
    ...(maximumAgeSeconds !== undefined && { maximumAgeSeconds }),
  };
}

function limitOf(value: unknown): number | undefined {
  const limit = numberOf(value);
  return limit === undefined || limit < 0 ? undefined : limit;
}
