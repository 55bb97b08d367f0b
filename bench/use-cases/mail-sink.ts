import { once } from 'node:events';
import { createServer } from 'node:http';

/** Takes every mail, as the mail service would answer for it. */
export const startMailSink = async (): Promise<{
  readonly endpoint: string;
  stop(): Promise<void>;
}> => {
  const accepted = `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
    <SendRawEmailResult><MessageId>bench</MessageId></SendRawEmailResult></SendRawEmailResponse>`;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'text/xml' }).end(accepted);
    });
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
