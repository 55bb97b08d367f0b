/** Calls of the runtime itself to the database engine. */
import type { Engine } from './engine.ts';

export class EngineError extends Error {
  /** As AWS names it, e.g. ResourceNotFoundException. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
  }
}

export type EngineCall = (
  operation: string,
  input: Readonly<Record<string, unknown>>,
) => Promise<Record<string, unknown>>;

/**
 * Engines check no signature but want one, and DynamoDB Local keeps tables apart by access key:
 * everyone comes to it as the same caller.
 */
export const engineHeaders: Readonly<Record<string, string>> = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20200101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, ' +
    'SignedHeaders=host;x-amz-date, Signature=0',
};

export function createEngineClient(engine: Engine): EngineCall {
  return async (operation, input) => {
    const response = await fetch(engine.url(), {
      method: 'POST',
      headers: { ...engineHeaders, 'x-amz-target': `DynamoDB_20120810.${operation}` },
      body: JSON.stringify(input),
    });
    const output = (await response.json()) as Record<string, unknown>;
    if (response.ok) return output;
    const code = String(output.__type ?? response.status).replace(/^.*#/, '');
    throw new EngineError(
      code,
      `${operation}: ${String(output.message ?? output.Message ?? code)}`,
    );
  };
}
