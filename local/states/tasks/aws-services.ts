import type { Json } from '../definition/language.ts';
import { type JsonObject, jsonString } from './arguments.ts';
import type { Resource } from './resource.ts';
import type { TaskCall } from './runner.ts';

/** How a service is spoken to. Without a `target` it speaks the Query protocol. */
export interface AwsApi {
  readonly signingName: string;
  /** What `X-Amz-Target` begins with, and the version of the JSON protocol. */
  readonly target?: string;
  readonly jsonVersion?: '1.0' | '1.1';
  /** What the names of its errors begin with in a state machine. */
  readonly errorPrefix: string;
}

const DYNAMODB = {
  signingName: 'dynamodb',
  target: 'DynamoDB_20120810',
  jsonVersion: '1.0',
} as const;
const SQS = { signingName: 'sqs', target: 'AmazonSQS', jsonVersion: '1.0' } as const;
const EVENTS = { signingName: 'events', target: 'AWSEvents', jsonVersion: '1.1' } as const;

const APIS: Readonly<Record<string, AwsApi>> = {
  'optimized dynamodb': { ...DYNAMODB, errorPrefix: 'DynamoDB' },
  'aws-sdk dynamodb': { ...DYNAMODB, errorPrefix: 'DynamoDb' },
  'optimized sqs': { ...SQS, errorPrefix: 'SQS' },
  'aws-sdk sqs': { ...SQS, errorPrefix: 'Sqs' },
  'optimized events': { ...EVENTS, errorPrefix: 'EventBridge' },
  'aws-sdk eventbridge': { ...EVENTS, errorPrefix: 'EventBridge' },
  'optimized sns': { signingName: 'sns', errorPrefix: 'SNS' },
  'aws-sdk sns': { signingName: 'sns', errorPrefix: 'Sns' },
  'aws-sdk sfn': {
    signingName: 'states',
    target: 'AWSStepFunctions',
    jsonVersion: '1.0',
    errorPrefix: 'Sfn',
  },
};

export function apiOf({ kind, service, arn }: Resource): AwsApi {
  const api = APIS[`${kind} ${service}`];
  if (api === undefined) throw new Error(`The resource ${arn} is not run here`);
  return api;
}

/** The body of the call: an optimized integration turns JSON into text where its API wants a string. */
export function requestOf({ resource, execution }: TaskCall, given: JsonObject): JsonObject {
  if (resource.kind === 'aws-sdk') return given;
  switch (`${resource.service}:${resource.action}`) {
    case 'sqs:sendMessage':
      return withText(given, 'MessageBody');
    case 'sns:publish':
      return withText(given, 'Message');
    case 'events:putEvents':
      return {
        ...given,
        Entries: entries(given.Entries).map((entry) => eventEntry(entry, execution)),
      };
    default:
      return given;
  }
}

function eventEntry(entry: JsonObject, execution: TaskCall['execution']): JsonObject {
  const resources = Array.isArray(entry.Resources) ? (entry.Resources as readonly Json[]) : [];
  return {
    ...withText(entry, 'Detail'),
    Resources: [...resources, execution.arn, execution.machineArn],
  };
}

function withText(given: JsonObject, field: string): JsonObject {
  const text = jsonString(given[field]);
  return text === undefined ? given : { ...given, [field]: text };
}

function entries(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}
