import type { FormattedItem } from 'dynamodb-toolbox/entity';
import type { Envelope } from '../../events/envelope.ts';
import {
  type InformationRequest,
  type InformationState,
  informationCardOf,
} from '../domain/information-request.ts';
import { type Instant, isoOf } from '../domain/time.ts';
import { type informationRequestEntity, paddedNumber } from './entities/information-request.ts';
import { key } from './keys.ts';

/** The list that the reminders read: `<dueAt>#<application>#<number>`. */
export const informationDue = 'DUE#information';

export const informationRequestsOf = (edition: string): string => `${edition}#INFORMATION`;

type Named = Pick<InformationRequest, 'applicationId' | 'number' | 'status' | 'dueAt'>;

/** Its place in the list of an edition: what is asked by its deadline, so that a range is a state. */
export const informationSortOf = ({ applicationId, number, status, dueAt }: Named): string =>
  `${status}#${dueAt}#${applicationId}#${paddedNumber(number)}`;

const dueSortOf = ({ applicationId, number, dueAt }: Named): string =>
  `${dueAt}#${applicationId}#${paddedNumber(number)}`;

/** Everything that is stored of it; the event is replaced with every write. */
export const informationItem = (request: InformationRequest, event?: Envelope) => ({
  ...request,
  card: informationCardOf(request),
  byEditionKey: informationRequestsOf(request.edition),
  byEditionSort: informationSortOf(request),
  ...(request.status === 'asked'
    ? { dueByKey: informationDue, dueBySort: dueSortOf(request) }
    : {}),
  ...(event === undefined ? {} : { event: JSON.stringify(event) }),
});

type Stored = FormattedItem<ReturnType<typeof informationRequestEntity>>;

/** What was stored, without what only the table needs. */
export const informationRequestOf = (stored: Stored): InformationRequest => {
  const {
    event: _event,
    card: _card,
    byEditionKey: _byEditionKey,
    byEditionSort: _byEditionSort,
    dueByKey: _dueByKey,
    dueBySort: _dueBySort,
    ...request
  } = stored;
  return request;
};

/**
 * First and last place of a state in the list of an edition. "~" sorts behind every id, so that
 * what is due at this very moment counts as too late.
 */
export const rangeOf = (state: InformationState, now: Instant): [string, string] => {
  const passed = `asked#${isoOf(now)}#~`;
  switch (state) {
    case 'open':
      return [passed, 'asked#~'];
    case 'expired':
      return ['asked#', passed];
    default:
      return [`${state}#`, `${state}#~`];
  }
};

const itemKey = (applicationId = '', number = '') => ({
  pk: key.dossier(applicationId),
  sk: `INFORMATION#${number}`,
});

/** Where the list of an edition goes on. */
export const startAfterListed = (edition: string, sort: string) => {
  const [, , applicationId, number] = sort.split('#');
  return {
    ...itemKey(applicationId, number),
    byEditionKey: informationRequestsOf(edition),
    byEditionSort: sort,
  };
};

/** Where the list of what falls due goes on. */
export const startAfterDue = (sort: string) => {
  const [, applicationId, number] = sort.split('#');
  return { ...itemKey(applicationId, number), dueByKey: informationDue, dueBySort: sort };
};
