/** Requests of the DynamoDB protocol, as far as the meter reads them. */
import type { WireItem } from './item-size.ts';

export interface WireInput {
  readonly TableName?: string;
  readonly Key?: WireItem;
  readonly Item?: WireItem;
  readonly ConsistentRead?: boolean;
  readonly TransactItems?: readonly Readonly<Record<string, WireInput>>[];
  readonly RequestItems?: Readonly<Record<string, WireBatch>>;
  readonly KeyConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly ProjectionExpression?: string;
  readonly Select?: string;
  readonly IndexName?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: WireItem;
}

export interface WireBatch {
  readonly Keys?: readonly WireItem[];
  readonly ConsistentRead?: boolean;
}

export interface WireOutput {
  readonly Item?: WireItem;
  readonly Items?: readonly WireItem[];
}

/** One request to the engine, past the meter. */
export type Ask = (operation: string, input: object) => Promise<WireOutput>;

const version = 'DynamoDB_20120810';

export const operationOf = (target: string | string[] | undefined): string =>
  String(target).replace(`${version}.`, '');

export const askAt =
  (endpoint: string): Ask =>
  async (operation, input) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `${version}.${operation}`,
        authorization:
          'AWS4-HMAC-SHA256 Credential=bench/20300101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
        'x-amz-date': '20300101T000000Z',
      },
      body: JSON.stringify(input),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`${operation} was answered ${response.status}: ${answer}`);
    return JSON.parse(answer) as WireOutput;
  };
