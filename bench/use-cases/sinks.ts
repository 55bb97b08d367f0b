import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

interface Sink {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** A service that answers every call in one way. */
const startSink = async (
  contentType: string,
  answerTo: (body: Uint8Array) => string,
): Promise<Sink> => {
  const server = createServer(async (request, response) => {
    const answer = answerTo(await buffer(request));
    response.writeHead(200, { 'content-type': contentType }).end(answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sink has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const accepted = `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
  <SendRawEmailResult><MessageId>bench</MessageId></SendRawEmailResult></SendRawEmailResponse>`;

/** Takes every mail, as the mail service would answer for it. */
export const startMailSink = (): Promise<Sink> => startSink('text/xml', () => accepted);

/** Makes a code of every text, as the key service would, by no key at all. */
export const startKeySink = (): Promise<Sink> =>
  startSink('application/x-amz-json-1.1', (body) =>
    JSON.stringify({ Mac: createHash('sha256').update(body).digest('base64') }),
  );
