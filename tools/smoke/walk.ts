/** Walks a stage as an applicant does: from the home page to the receipt. */
import { setTimeout } from 'node:timers/promises';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import type { HttpClient } from '../client/http-client.ts';
import { areDocumentsAccepted, sendNeededDocuments } from '../client/send-documents.ts';
import { throwAwayAddress, throwAwayAnswers } from './throw-away.ts';

/** A step that went wrong, in words for whoever deployed. */
class SmokeFault extends Error {
  override readonly name = 'SmokeFault';
}

export type Outcome =
  | { readonly kind: 'receipt'; readonly reference: string }
  /** Nothing is wrong, and nothing can be applied for. */
  | { readonly kind: 'no-open-call' };

export interface Walk {
  readonly url: string;
  readonly client: HttpClient;
  /** Told of every step that went well. */
  readonly onStep: (words: string) => void;
}

interface OpenCall {
  readonly edition: string;
  readonly calls: readonly { readonly id: string }[];
}
interface Receipt {
  readonly reference: string;
}

/** A page of the public site, whole and guarded. */
const page = async ({ url, onStep }: Walk, path: string, name: string): Promise<void> => {
  const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
  const text = await response.text();
  if (response.status !== 200 || !text.trimEnd().endsWith('</html>')) {
    throw new SmokeFault(`${name} (${path}) was answered ${response.status}, or is cut short.`);
  }
  const policy = response.headers.get('content-security-policy');
  if (policy === null) throw new SmokeFault(`${name} (${path}) has no content security policy.`);
  onStep(`${name}: ${path}`);
};

/** What only staff may ask is closed to everyone else. */
const closedDoors = async ({ client, onStep }: Walk, edition: string): Promise<void> => {
  const path = `/staff/editions/${edition}/figures`;
  const { status } = await client.send('GET', path);
  if (status !== 401) throw new SmokeFault(`${path} was answered ${status} without a sign-in.`);
  onStep(`Closed to the public: ${path}`);
};

const pauseBetweenLooks = 1000;
const mostLooks = 60;

/** What a stage needs to look at a file is its own; a minute is more than enough. */
const sendDocuments = async (client: HttpClient, track: Track, applicationId: string) => {
  await sendNeededDocuments(client.send, track, applicationId);
  for (let look = 1; look <= mostLooks; look += 1) {
    if (await areDocumentsAccepted(client.send, track, applicationId)) return;
    await setTimeout(pauseBetweenLooks);
  }
  throw new SmokeFault('The documents that were sent are not accepted after a minute.');
};

const apply = async ({ client, onStep }: Walk, { edition: id, calls }: OpenCall) => {
  const { edition } = await client.need<{ edition: Edition }>('GET', `/editions/${id}`);
  const track = trackOf(edition, calls[0]?.id ?? '');
  if (track === undefined) throw new SmokeFault(`The open call of ${id} names no track.`);

  const email = throwAwayAddress();
  const start = { track: track.id, email, locale: 'en' };
  const { applicationId } = await client.need<{ applicationId: string }>(
    'POST',
    `/editions/${id}/applications`,
    start,
  );
  onStep(`Draft started for ${email}, track ${track.id}`);

  const own = `/applications/${applicationId}`;
  await client.need('GET', own);
  onStep('Form opened with its session');
  await client.need('PUT', own, { answers: throwAwayAnswers(edition, track) });
  onStep('Answers saved');

  await sendDocuments(client, track, applicationId);
  onStep('Needed documents sent, checked and accepted');

  const submission = { idempotencyKey: `smoke-${applicationId}` };
  const sent = await client.need<Receipt>('POST', `${own}/submission`, submission);
  const again = await client.need<Receipt>('POST', `${own}/submission`, submission);
  onStep(`Submitted, twice: ${sent.reference}`);
  const receipt = await client.need<Receipt>('GET', `${own}/receipt`);
  const references = new Set([sent.reference, again.reference, receipt.reference]);
  if (references.size !== 1 || !sent.reference) {
    throw new SmokeFault(`One application has the references ${[...references].join(', ')}.`);
  }
  onStep(`Receipt: ${receipt.reference}`);
  return receipt.reference;
};

/** @throws SmokeFault or UnexpectedAnswer at the first step that goes wrong */
export const walk = async (on: Walk): Promise<Outcome> => {
  await page(on, '/', 'Home page');
  const { open } = await on.client.need<{ open: readonly OpenCall[] }>('GET', '/');
  const [call] = open;
  if (call === undefined) return { kind: 'no-open-call' };
  await page(on, `/editions/${call.edition}`, 'Call');
  await page(on, `/editions/${call.edition}/apply`, 'Where an application starts');
  await closedDoors(on, call.edition);
  return { kind: 'receipt', reference: await apply(on, call) };
};
