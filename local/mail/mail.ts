/**
 * SES (API version 1): mail is checked as SES checks it and then stays on this machine, where it
 * can be read. Nothing is ever sent out.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { simpleParser } from 'mailparser';
import type { AwsRequest, AwsService, Caller, IamCheck, Kernel } from '../kernel.ts';
import { answerQuery, parseQuery, type QueryCall } from '../protocol/query.ts';
import { ServiceError } from '../protocol/service-error.ts';
import type { XmlTree } from '../protocol/xml.ts';
import { createFeedback, type Publish } from './feedback.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { createMailStore } from './mail-store.ts';
import { withHeaders, writeRawMessage } from './raw-message.ts';
import { readEnvelope, readMessage, type SendEnvelope } from './send-call.ts';
import { readMailTemplate } from './template.ts';

export interface Mail extends AwsService {
  readonly inbox: Inbox;
  /** Event destinations of the template that are not run. */
  readonly notRun: readonly string[];
}

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';
const mostRecipients = 50;
const slowByDefaultMs = 10_000;
const day = 24 * 60 * 60 * 1000;
/** Headers that SES sets itself, or that were meant for SES alone. */
const replacedHeaders = new Set([
  'bcc',
  'date',
  'message-id',
  'return-path',
  'x-ses-configuration-set',
  'x-ses-message-tags',
]);

export function createMail(kernel: Kernel, publish: Publish): Mail {
  const { assembly, clock, faults } = kernel;
  const template = readMailTemplate(assembly);
  const store = createMailStore(kernel.database);
  const feedback = createFeedback(kernel, template, store, publish);
  const arn = (resource: string) =>
    `arn:aws:ses:${assembly.region}:${assembly.account}:${resource}`;

  function identityName(from: string): string {
    const identity = template.identityFor(from);
    return identity
      ? String(identity.properties.EmailIdentity)
      : from.slice(from.lastIndexOf('@') + 1);
  }

  function configurationSetOf(envelope: SendEnvelope): string | undefined {
    if (envelope.configurationSet) return envelope.configurationSet;
    const identity = template.identityFor(envelope.from);
    return identity && template.defaultConfigurationSet(identity);
  }

  async function send(call: QueryCall, caller: Caller): Promise<XmlTree> {
    const envelope = readEnvelope(call);
    await strikeFaults(envelope);
    refuseUnlessSendable(envelope);
    const mail = {
      id: messageId(clock.now()),
      sentAt: clock.now(),
      from: envelope.from,
      recipients: [...new Set(envelope.recipients)],
      tags: envelope.tags,
    };
    const message = withHeaders(await readMessage(call), replacedHeaders, [
      { name: 'Message-ID', value: `<${mail.id}@${assembly.region}.amazonses.com>` },
      { name: 'Date', value: new Date(mail.sentAt).toUTCString().replace('GMT', '+0000') },
    ]);
    const raw = writeRawMessage(message);
    const { subject = '' } = await simpleParser(raw, { skipTextToHtml: true });
    const configurationSet = configurationSetOf(envelope);
    const sent = { ...mail, subject, ...(configurationSet ? { configurationSet } : {}) };
    store.transaction(() => {
      store.add(sent, raw, nameOf(caller));
      feedback.deliver({
        mail: sent,
        message,
        identityArn: arn(`identity/${identityName(mail.from)}`),
        account: assembly.account,
        caller: nameOf(caller),
        at: mail.sentAt,
      });
    });
    return { MessageId: mail.id };
  }

  async function strikeFaults({ recipients }: SendEnvelope): Promise<void> {
    const take = (name: 'ses.Slow' | 'ses.Fail') => {
      for (const recipient of recipients) {
        const fault = faults.take(name, recipient);
        if (fault) return fault;
      }
      return undefined;
    };
    const slow = take('ses.Slow');
    // Real time: it is the caller's own time limit that a slow service puts to the test.
    if (slow) await pause(slow.milliseconds ?? slowByDefaultMs);
    if (take('ses.Fail')) {
      throw new ServiceError('ServiceUnavailable', 'Service is unable to handle request.', 503);
    }
  }

  function refuseUnlessSendable(envelope: SendEnvelope): void {
    if (!template.identityFor(envelope.from)) {
      const region = assembly.region.toUpperCase();
      throw new ServiceError(
        'MessageRejected',
        `Email address is not verified. The following identities failed the check in region ${region}: ${envelope.from}`,
      );
    }
    const configurationSet = configurationSetOf(envelope);
    if (configurationSet && !template.configurationSet(configurationSet)) {
      throw new ServiceError(
        'ConfigurationSetDoesNotExist',
        `Configuration set <${configurationSet}> does not exist.`,
      );
    }
    const { recipients } = envelope;
    if (recipients.length === 0) {
      throw new ServiceError('InvalidParameterValue', 'Missing final recipients');
    }
    if (recipients.length > mostRecipients) {
      throw new ServiceError('InvalidParameterValue', 'Recipient count exceeds 50');
    }
    const malformed = recipients.find((address) => !/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(address));
    if (malformed !== undefined) {
      throw new ServiceError('InvalidParameterValue', `Illegal address: ${malformed}`);
    }
  }

  async function run(call: QueryCall, caller: Caller): Promise<XmlTree> {
    switch (call.action) {
      case 'SendEmail':
      case 'SendRawEmail':
        return send(call, caller);
      case 'GetSendQuota':
        return {
          Max24HourSend: 50_000,
          MaxSendRate: 14,
          SentLast24Hours: store.countSince(clock.now() - day),
        };
      default:
        throw new ServiceError('InvalidAction', `${call.action} is not run on this machine`);
    }
  }

  return {
    signingName: 'ses',
    inbox: createInbox(kernel, store, feedback, (from) => arn(`identity/${identityName(from)}`)),
    notRun: template.destinationsNotRun(),

    permissions(request: AwsRequest): readonly IamCheck[] {
      const call = parseQuery(request);
      const action = `ses:${call.action}`;
      const envelope = call.action.startsWith('Send') ? envelopeOf(call) : undefined;
      if (!envelope) return [{ action, resource: '*' }];
      const context = { 'ses:FromAddress': envelope.from, 'ses:Recipients': envelope.recipients };
      const configurationSet = configurationSetOf(envelope);
      return [
        { action, resource: arn(`identity/${identityName(envelope.from)}`), context },
        ...(configurationSet
          ? [{ action, resource: arn(`configuration-set/${configurationSet}`), context }]
          : []),
      ];
    },

    handle(request, caller) {
      const call = parseQuery(request);
      return answerQuery(namespace, call.action, () => run(call, caller));
    },
  };
}

/** A call too malformed to read is refused where it is answered, not where it is permitted. */
function envelopeOf(call: QueryCall): SendEnvelope | undefined {
  try {
    return readEnvelope(call);
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

function nameOf(caller: Caller): string {
  return caller.roleArn?.slice(caller.roleArn.lastIndexOf('/') + 1) ?? caller.accessKeyId;
}

/** Sixteen hexadecimal digits that grow with time, a random part, a sequence. */
function messageId(now: number): string {
  return `010c0${now.toString(16).padStart(11, '0')}-${randomUUID()}-000000`;
}
