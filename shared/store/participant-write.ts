/** How a change of a participant is written: one update expression and one condition. */
import type { Condition } from 'dynamodb-toolbox/entity/actions/parseCondition';
import {
  $add,
  $get,
  $remove,
  $set,
  $sum,
  type UpdateItemInput,
} from 'dynamodb-toolbox/entity/actions/update';
import type { Envelope } from '../../events/envelope.ts';
import type { Participant } from '../domain/participant.ts';
import { cardChangesOf, cardOf } from '../domain/participant-card.ts';
import type { ParticipantEntity } from './entities/participant.ts';
import type { Addition, Transition } from './transitions/change.ts';

type Change = Transition | Addition;

/** The list of deadlines that the sweep of the journey reads. */
export const journeyDeadlines = 'DUE#journey';

export const participantsOf = (edition: string): string => `${edition}#PARTICIPANT`;

const dueOf = (change: Change, applicationId: string) => {
  if (change.due === undefined && !('to' in change)) return undefined;
  return change.due === undefined || change.due === null
    ? { dueAt: $remove(), dueByKey: $remove(), dueBySort: $remove() }
    : {
        dueAt: change.due,
        dueByKey: journeyDeadlines,
        dueBySort: `${change.due}#${applicationId}`,
      };
};

/** Letters are merged. All else is replaced as a whole, so that nothing of an earlier one stays behind. */
const replacing = (changes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      name !== 'letters' && typeof value === 'object' ? $set(value) : value,
    ]),
  );

/** What a change writes, on the item and on its card alike. */
export const updateOf = (applicationId: string, change: Change) => {
  const to = 'to' in change ? { stage: change.to } : {};
  const due = dueOf(change, applicationId);
  const adds = 'adds' in change ? change.adds : undefined;
  const cleared = 'clears' in change && change.clears ? { [change.clears]: $remove() } : {};
  const update = {
    applicationId,
    ...replacing({ ...change.set }),
    ...to,
    ...due,
    ...cleared,
    ...(adds === undefined ? {} : { [adds.to]: $add(new Set([adds.value])) }),
    version: $add(1),
    event: change.event === undefined ? $remove() : JSON.stringify(change.event),
    card: {
      ...replacing({ ...cardChangesOf({ ...change.set, ...to }) }),
      ...(due === undefined ? {} : { dueAt: due.dueAt }),
      ...cleared,
      ...(adds === undefined ? {} : { [adds.to]: $sum($get(`card.${adds.to}`), 1) }),
    },
  };
  return update as UpdateItemInput<ParticipantEntity>;
};

/** What must hold; the same rules as `refusalOf`, decided by the table. */
export const conditionOf = (change: Change): Condition<ParticipantEntity> => {
  const { version, dueUntil, offerOpenAt, proposalOpenAt, proposal } = change.onlyIf ?? {};
  const adds = 'adds' in change ? change.adds : undefined;
  const once = 'once' in change ? change.once : undefined;
  type One = Condition<ParticipantEntity>;
  const all: One[] = [{ attr: 'stage', in: [...change.from] }];
  if (adds !== undefined) all.push({ not: { attr: adds.to, contains: adds.value } } as One);
  if (once !== undefined) all.push({ attr: once, exists: false } as One);
  if (version !== undefined) all.push({ attr: 'version', eq: version });
  if (dueUntil !== undefined) all.push({ attr: 'dueAt', lte: dueUntil });
  if (offerOpenAt !== undefined) all.push({ attr: 'offer.expiresAt', gt: offerOpenAt });
  if (proposalOpenAt !== undefined) all.push({ attr: 'proposal.dueAt', gt: proposalOpenAt });
  if (proposal !== undefined) {
    all.push({ attr: 'proposal.version', eq: proposal.version });
    all.push({ attr: 'proposal.round', eq: proposal.round });
  }
  return { and: all };
};

const setOf = (values: readonly string[]) => (values.length === 0 ? undefined : new Set(values));

/** A new participant as an item, with the event of the allocation. */
export const itemOf = (participant: Participant, event: Envelope) => ({
  ...participant,
  modulesDone: setOf(participant.modulesDone),
  seminarsAttended: setOf(participant.seminarsAttended),
  daysAttended: setOf(participant.daysAttended),
  event: JSON.stringify(event),
  card: cardOf(participant),
  byEditionKey: participantsOf(participant.edition),
  byEditionSort: `${participant.track}#${participant.section}#${participant.applicationId}`,
});
