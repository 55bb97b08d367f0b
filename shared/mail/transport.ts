import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';

/** The mail service refused the mail before taking it: it can be tried again without a doubt. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

export interface MailTransport {
  /** Hands one raw message over; resolves with the service's id of it. */
  send(raw: Uint8Array, tags: Readonly<Record<string, string>>): Promise<string>;
}

const isRefusal = (fault: unknown): boolean => {
  const status = (fault as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  return status !== undefined && status >= 400;
};

/**
 * A connection for each mail. One that was kept while the function slept may be closed by the other
 * side at the moment of sending, and nobody can tell then whether the mail was taken.
 */
const ownConnection = { httpAgent: { keepAlive: false }, httpsAgent: { keepAlive: false } };

/** SES, with the stage's configuration set. One attempt: whether to send again is the outbox's decision. */
export const sesTransport = (configurationSet: string): MailTransport => {
  const client = new SESClient({ maxAttempts: 1, requestHandler: ownConnection });
  return {
    send: async (raw, tags) => {
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            RawMessage: { Data: raw },
            ConfigurationSetName: configurationSet,
            Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
          }),
        );
        return MessageId ?? '';
      } catch (fault) {
        if (!isRefusal(fault)) throw fault;
        throw new MailRefused(fault instanceof Error ? fault.name : 'refused', { cause: fault });
      }
    },
  };
};
