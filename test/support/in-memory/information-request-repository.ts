import type { Envelope } from '../../../events/envelope.ts';
import { cursorAt, sortAt } from '../../../shared/domain/cursor.ts';
import {
  type InformationRequest,
  informationCardOf,
} from '../../../shared/domain/information-request.ts';
import { informationSortOf, rangeOf } from '../../../shared/store/information-request-items.ts';
import type { InformationRequestRepository } from '../../../shared/store/information-request-repository.ts';
import type { InMemoryApplications } from './application-repository.ts';

export interface InMemoryInformationRequests extends InformationRequestRepository {
  /** Events of the requests themselves, in the order of their writes. */
  readonly events: readonly Envelope[];
}

/** Requests for information in memory, with the same outcomes as the table's. */
export const inMemoryInformationRequestRepository = (
  applications: Pick<InMemoryApplications, 'get' | 'write'>,
): InMemoryInformationRequests => {
  const requests = new Map<string, InformationRequest>();
  const events: Envelope[] = [];
  const nameOf = ({
    applicationId,
    number,
  }: Pick<InformationRequest, 'applicationId' | 'number'>) => `${applicationId}#${number}`;
  const put = (request: InformationRequest, event?: Envelope): true => {
    requests.set(nameOf(request), request);
    if (event !== undefined) events.push(event);
    return true;
  };
  const isBehind = (next: InformationRequest): boolean =>
    requests.get(nameOf(next))?.version === next.version - 1;

  return {
    events,
    ask: async (request, event, before) => {
      if (requests.has(nameOf(request))) return false;
      if (before !== undefined && !isBehind(before)) return false;
      if (before !== undefined) put(before);
      return put(request, event);
    },
    get: async (applicationId, number) => requests.get(nameOf({ applicationId, number })),
    ofApplication: async (applicationId) =>
      [...requests.values()]
        .filter((request) => request.applicationId === applicationId)
        .sort((a, b) => a.number - b.number),
    replace: async (next, event) => isBehind(next) && put(next, event),
    answer: async (next, application, event) => {
      const stands = await applications.get(application.applicationId);
      if (!isBehind(next) || stands?.version !== application.version - 1) return false;
      applications.write(application, event);
      return put(next);
    },
    ofEdition: async ({ edition, state, now, cursor, limit = 50 }) => {
      const [from, to] = state === undefined ? ['', '~'] : rangeOf(state, now);
      const after = cursor === undefined ? '' : (sortAt(cursor) ?? '');
      const rows = [...requests.values()]
        .filter((request) => request.edition === edition)
        .map((request) => ({ sort: informationSortOf(request), card: informationCardOf(request) }))
        .filter(({ sort }) => sort >= from && sort <= to && sort > after)
        .sort((a, b) => (a.sort < b.sort ? -1 : 1));
      const last = rows.length >= limit ? rows[limit - 1]?.sort : undefined;
      return {
        cards: rows.slice(0, limit).map(({ card }) => card),
        ...(last === undefined ? {} : { cursor: cursorAt(last) }),
      };
    },
    due: async (after, until) => ({
      cards: [...requests.values()]
        .filter(({ status, dueAt }) => status === 'asked' && dueAt > after && dueAt <= until)
        .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
        .map(informationCardOf),
    }),
  };
};
