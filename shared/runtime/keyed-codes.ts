import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { env } from './env.ts';

/**
 * Codes of texts that are compared and never read again, such as passport numbers. A plain hash of
 * a short text is found by trying all of them; these need a key that never leaves its service.
 */
export interface KeyedCodes {
  /** The same for the same text and purpose. What it was made from cannot be told from it. */
  codeOf(purpose: string, text: string): Promise<string>;
}

/** Codes by a key of KMS, which only who may use the key can make. */
export const kmsCodes = (client: KMSClient, keyId: string): KeyedCodes => ({
  codeOf: async (purpose, text) => {
    const { Mac } = await client.send(
      new GenerateMacCommand({
        KeyId: keyId,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: new TextEncoder().encode(`${purpose}\n${text}`),
      }),
    );
    if (Mac === undefined) throw new Error('The key service answered without a code');
    return Buffer.from(Mac).toString('base64url');
  },
});

let own: KeyedCodes | undefined;

/** The function's codes, from its environment (`CODES_KEY`); the client is built for the first. */
export const keyedCodes = (): KeyedCodes => ({
  codeOf: (purpose, text) => {
    own ??= kmsCodes(new KMSClient({ maxAttempts: 4 }), env('CODES_KEY'));
    return own.codeOf(purpose, text);
  },
});
