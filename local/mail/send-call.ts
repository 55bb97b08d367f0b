/** A send call (SendEmail, SendRawEmail) read into one shape, whatever way its parts were given. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { QueryCall } from '../protocol/query.ts';
import { ServiceError } from '../protocol/service-error.ts';
import { addresses, header, type RawMessage, readRawMessage } from './raw-message.ts';

export interface MailTag {
  readonly name: string;
  readonly value: string;
}

/** What decides whether the call is allowed; read without the message's content. */
export interface SendEnvelope {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly configurationSet?: string;
  readonly tags: readonly MailTag[];
}

export function readEnvelope(call: QueryCall): SendEnvelope {
  return call.action === 'SendRawEmail' ? rawEnvelope(call) : simpleEnvelope(call);
}

/** The message itself, composed from its parts if the call has no MIME of its own. */
export async function readMessage(call: QueryCall): Promise<RawMessage> {
  if (call.action === 'SendRawEmail') return readRawMessage(rawData(call));
  const text = call.value('Message.Body.Text.Data');
  const html = call.value('Message.Body.Html.Data');
  const composer = new MailComposer({
    from: call.required('Source'),
    to: [...call.values('Destination.ToAddresses')],
    cc: [...call.values('Destination.CcAddresses')],
    replyTo: [...call.values('ReplyToAddresses')],
    subject: call.required('Message.Subject.Data'),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
  });
  return readRawMessage(await composer.compile().build());
}

function rawData(call: QueryCall): Buffer {
  return Buffer.from(call.required('RawMessage.Data'), 'base64');
}

function rawEnvelope(call: QueryCall): SendEnvelope {
  const message = readRawMessage(rawData(call));
  const given = call.values('Destinations');
  const named = ['to', 'cc', 'bcc'].flatMap((name) => addresses(header(message, name)));
  const headerTags = (header(message, 'x-ses-message-tags') ?? '')
    .split(',')
    .map((pair) => pair.split('=').map((part) => part.trim()))
    .flatMap(([name, value]) => (name && value ? [{ name, value }] : []));
  return envelope(
    call,
    call.value('Source') ?? header(message, 'from'),
    given.length > 0 ? given.flatMap(addresses) : named,
    call.value('ConfigurationSetName') ?? header(message, 'x-ses-configuration-set'),
    headerTags,
  );
}

function simpleEnvelope(call: QueryCall): SendEnvelope {
  const recipients = ['To', 'Cc', 'Bcc'].flatMap((kind) =>
    call.values(`Destination.${kind}Addresses`).flatMap(addresses),
  );
  return envelope(call, call.value('Source'), recipients, call.value('ConfigurationSetName'), []);
}

function envelope(
  call: QueryCall,
  source: string | undefined,
  recipients: readonly string[],
  configurationSet: string | undefined,
  headerTags: readonly MailTag[],
): SendEnvelope {
  const [from] = addresses(source);
  if (!from) throw new ServiceError('InvalidParameterValue', "Missing required header 'From'.");
  const given = call.structures('Tags').map((tag) => ({
    name: tag.required('Name'),
    value: tag.required('Value'),
  }));
  return {
    from,
    recipients,
    tags: given.length > 0 ? given : headerTags,
    ...(configurationSet ? { configurationSet } : {}),
  };
}
