import type { Edition } from '../../../shared/domain/edition.ts';
import {
  isAsked,
  type OpenQuestionnaire,
  type Questionnaire,
  respondentOf,
  type Window,
  windowOf,
} from '../../../shared/domain/evaluation.ts';
import type { ParticipantCard } from '../../../shared/domain/participant-card.ts';
import { type AwaitedOf, awaitedOf } from '../../../shared/domain/reminder-definitions.ts';
import type { Reach } from '../../../shared/domain/reminders.ts';
import { addDays, dayOf } from '../../../shared/domain/time.ts';
import { everyParticipant } from '../../../shared/store/every-participant.ts';
import type { RemindersDeps } from '../container.ts';
import { editionsInReach } from '../editions-in-reach.ts';
import { withClockOf } from './reader-clock.ts';

type Deps = Pick<RemindersDeps, 'applications' | 'editions' | 'participants'>;

/** How long after its last day a year may still ask its people something. */
const longestAfter = 1200;

/** What a letter asks, by its row of the table; the first self-assessment is a step of the training. */
const rows = [
  { reminder: 'evaluation', asks: ['after', 'course'] },
  { reminder: 'followUp', asks: ['follow-up'] },
] as const satisfies readonly { reminder: string; asks: readonly Questionnaire[] }[];

const askingEditions = async (
  editions: Deps['editions'],
  reach: Reach,
): Promise<readonly Edition[]> => {
  const listed = await editionsInReach(editions, reach);
  const recent = listed.filter(
    ({ endsOn, timeZone }) => addDays(endsOn, longestAfter) >= dayOf(reach.now, timeZone),
  );
  const records = await Promise.all(recent.map(({ edition }) => editions.get(edition)));
  return records.flatMap((record) =>
    record?.edition.evaluation === undefined ? [] : [record.edition],
  );
};

const isNear = ({ opensAt, closesAt }: Window, { now, ahead }: Reach): boolean =>
  opensAt <= now + ahead && now < closesAt;

/** Whether a letter may be due to anybody: else nobody is looked at. */
const mayAsk = (edition: Edition, reach: Reach): boolean =>
  edition.tracks.some(({ id: track, sections }) =>
    sections.some(({ id: section }) =>
      rows
        .flatMap(({ asks }) => asks)
        .some((questionnaire) => {
          const window = windowOf(edition, { track, section }, questionnaire);
          return window !== undefined && isNear(window, reach);
        }),
    ),
  );

/** What a person is asked that is open within the reach. */
const openTo = (
  edition: Edition,
  card: ParticipantCard,
  asks: readonly Questionnaire[],
  reach: Reach,
): readonly OpenQuestionnaire[] => {
  const person = respondentOf(card);
  return asks.flatMap((questionnaire) => {
    const window = windowOf(edition, person, questionnaire);
    if (window === undefined || !isNear(window, reach)) return [];
    const isAnswered = card.evaluated?.includes(questionnaire) ?? false;
    return isAsked(edition, person, questionnaire)
      ? [{ questionnaire, ...window, isAnswered }]
      : [];
  });
};

/** One letter for all that closes at the same moment. */
const lettersTo = (edition: Edition, card: ParticipantCard, reach: Reach) =>
  rows.flatMap(({ reminder, asks }) =>
    [
      ...Map.groupBy(openTo(edition, card, asks, reach), ({ closesAt }) => closesAt).values(),
    ].flatMap((group) => {
      const [window] = group;
      const isAnswered = group.every((one) => one.isAnswered);
      return window === undefined ? [] : [{ reminder, window, isAnswered }];
    }),
  );

/** Those who are asked what they learned, or what became of their project, and have not said. */
export const evaluations = async (deps: Deps, reach: Reach): Promise<readonly AwaitedOf[]> => {
  const found: AwaitedOf[] = [];
  for (const edition of await askingEditions(deps.editions, reach)) {
    if (!mayAsk(edition, reach)) continue;
    for (const card of await everyParticipant(deps.participants, edition.edition)) {
      const reader = { kind: 'dossier', applicationId: card.applicationId } as const;
      for (const { reminder, ...rest } of lettersTo(edition, card, reach)) {
        const awaited = awaitedOf(reminder, { edition, reader, ...rest });
        if (awaited !== undefined) found.push(await withClockOf(deps, awaited, edition));
      }
    }
  }
  return found;
};
