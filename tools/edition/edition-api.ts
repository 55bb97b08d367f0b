import type { EditionChange } from '../../shared/domain/edition-diff.ts';
import type { HttpClient } from '../client/http-client.ts';
import { faultLine } from './edition-file.ts';

export interface Difference {
  /** The version in force; 0 for an edition that is new. */
  readonly version: number;
  readonly changes: readonly EditionChange[];
}

export interface Applied {
  readonly outcome: 'applied' | 'unchanged';
  readonly version: number;
}

interface Refusal {
  readonly title?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** Asks, and turns a refusal into one message with every fault in it. */
const ask = async <T>(
  client: HttpClient,
  method: string,
  path: string,
  document: unknown,
): Promise<T> => {
  const { status, body } = await client.send<T>(method, path, document);
  if (status < 400) return body;
  const { title = `${method} ${path} was answered ${status}`, errors = [] } = (body ??
    {}) as Refusal;
  const faults = errors.map(({ pointer, detail }) => faultLine({ pointer, reason: detail }));
  throw new Error([title, ...faults].join('\n'));
};

/** What the file would change there, and the version that it was compared with. */
export const fetchDifference = (client: HttpClient, edition: string, document: unknown) =>
  ask<Difference>(client, 'POST', `/admin/editions/${edition}/diff`, document);

/** Puts the file in force, provided that the version is still the one that was looked at. */
export const applyDocument = (
  client: HttpClient,
  edition: string,
  document: unknown,
  version: number,
) => ask<Applied>(client, 'PUT', `/admin/editions/${edition}?ifVersion=${version}`, document);
