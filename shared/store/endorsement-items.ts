import type { FormattedItem } from 'dynamodb-toolbox/entity';
import type { Envelope } from '../../events/envelope.ts';
import { type Endorsement, endorsementCardOf } from '../domain/endorsement.ts';
import type { endorsementEntity } from './entities/nomination.ts';
import { key } from './keys.ts';

/** The list of letters and references that the reminders read: `<dueAt>#<application>#<id>`. */
export const endorsementsDue = 'DUE#endorsement';

export const endorsementsOf = (edition: string, track: string): string =>
  `${edition}#ENDORSEMENT#${track}`;

/** Everything that is stored of it; the event is replaced with every write. */
export const endorsementItem = (endorsement: Endorsement, event?: Envelope) => {
  const { applicationId, endorsementId, edition, track, status, dueAt } = endorsement;
  const due = {
    dueByKey: endorsementsDue,
    dueBySort: `${dueAt}#${applicationId}#${endorsementId}`,
  };
  return {
    ...endorsement,
    card: endorsementCardOf(endorsement),
    byEditionKey: endorsementsOf(edition, track),
    byEditionSort: `${applicationId}#${endorsementId}`,
    ...(status === 'asked' ? due : {}),
    ...(event === undefined ? {} : { event: JSON.stringify(event) }),
  };
};

type Stored = FormattedItem<ReturnType<typeof endorsementEntity>>;

/** What was stored, without what only the table needs. */
export const endorsementOf = (stored: Stored): Endorsement => {
  const {
    event: _event,
    card: _card,
    byEditionKey: _byEditionKey,
    byEditionSort: _byEditionSort,
    dueByKey: _dueByKey,
    dueBySort: _dueBySort,
    ...endorsement
  } = stored;
  return endorsement;
};

/** Where the list of what falls due goes on. */
export const startAfterDue = (sort: string) => {
  const [, applicationId = '', endorsementId = ''] = sort.split('#');
  return {
    pk: key.dossier(applicationId),
    sk: `ENDORSEMENT#${endorsementId}`,
    dueByKey: endorsementsDue,
    dueBySort: sort,
  };
};
