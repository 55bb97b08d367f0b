import { ServiceError } from '../../protocol/service-error.ts';

const LARGEST_PAGE = 1000;

/** The `maxResults` of a request: 100 where it says nothing or 0, as the service has it. */
export function pageSize(maxResults: number | undefined): number {
  return Math.min(maxResults || 100, LARGEST_PAGE);
}

/** A `nextToken` holds the number that the next page begins after. */
export function tokenOf(position: number): string {
  return Buffer.from(String(position)).toString('base64url');
}

export function positionOf(token: string): number {
  const position = Number(Buffer.from(token, 'base64url').toString());
  if (Number.isSafeInteger(position)) return position;
  throw new ServiceError('InvalidToken', `Invalid Token: '${token}'`);
}
