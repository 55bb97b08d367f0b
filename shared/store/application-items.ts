import type { FormattedItem } from 'dynamodb-toolbox/entity';
import type { Envelope } from '../../events/envelope.ts';
import { type Application, cardOf } from '../domain/application.ts';
import type { applicationEntity } from './entities/application.ts';
import { key } from './keys.ts';

type Stored = FormattedItem<ReturnType<typeof applicationEntity>>;

/** The application of a stored item, without what only the table needs. */
export const applicationOf = (stored: Stored): Application => {
  const { event: _event, card: _card, byEditionKey: _key, byEditionSort: _sort, ...rest } = stored;
  return rest;
};

export const listKey = (edition: string, track: string): string =>
  `${edition}#APPLICATION#${track}`;

export const sortOf = ({ status, submittedAt, startedAt, applicationId }: Application): string =>
  `${status}#${submittedAt ?? startedAt}#${applicationId}`;

/** Everything that is stored of an application; the event is replaced with every write. */
export const itemOf = (application: Application, event: Envelope | undefined) => ({
  ...application,
  card: cardOf(application),
  byEditionKey: listKey(application.edition, application.track),
  byEditionSort: sortOf(application),
  ...(event === undefined ? {} : { event: JSON.stringify(event) }),
});

/** Where a list goes on after the row of this sort value. */
export const startAfter = (sort: string, partition: string) => ({
  pk: key.dossier(sort.slice(sort.lastIndexOf('#') + 1)),
  sk: 'APPLICATION',
  byEditionKey: partition,
  byEditionSort: sort,
});
