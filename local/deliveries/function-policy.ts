import { numberOf, objectOf, textOf } from '../events/values.ts';
import type { Assembly } from '../kernel.ts';
import type { RetryPolicy } from './delivery.ts';

/** What becomes of an asynchronous invocation of a function. */
export interface FunctionPolicy {
  readonly retry: RetryPolicy;
  /** Destinations get a record of the invocation, */
  readonly onSuccess?: string;
  readonly onFailure?: string;
  /** a function's own dead-letter queue the event as it was. */
  readonly deadLetterArn?: string;
}

const latest = '$LATEST';

/** Reads the template's `EventInvokeConfig` and `DeadLetterConfig` of a function, or Lambda's defaults. */
export function functionPolicy(assembly: Assembly, qualifiedArn: string): FunctionPolicy {
  const [functionArn, qualifier] = splitArn(qualifiedArn);
  const lambda = assembly.byArn(functionArn);
  const config = assembly
    .byType('AWS::Lambda::EventInvokeConfig')
    .map(({ properties }) => properties)
    .find(
      (properties) =>
        namesFunction(textOf(properties.FunctionName), functionArn) &&
        (properties.Qualifier ?? latest) === qualifier,
    );
  const destinations = objectOf(config?.DestinationConfig);
  const onSuccess = textOf(objectOf(destinations.OnSuccess).Destination);
  const onFailure = textOf(objectOf(destinations.OnFailure).Destination);
  const deadLetterArn = textOf(objectOf(lambda?.properties.DeadLetterConfig).TargetArn);
  return {
    retry: {
      maximumAttempts: numberOf(config?.MaximumRetryAttempts) ?? 2,
      maximumAgeSeconds: numberOf(config?.MaximumEventAgeInSeconds) ?? 21_600,
    },
    ...(onSuccess && { onSuccess }),
    ...(onFailure && { onFailure }),
    ...(deadLetterArn && { deadLetterArn }),
  };
}

/** `arn:aws:lambda:region:account:function:name:qualifier` → ARN without the qualifier, and that. */
function splitArn(arn: string): readonly [string, string] {
  const parts = arn.split(':');
  return [parts.slice(0, 7).join(':'), parts[7] ?? latest];
}

function namesFunction(nameOrArn: string | undefined, functionArn: string): boolean {
  return nameOrArn === functionArn || functionArn.endsWith(`:function:${nameOrArn}`);
}
