import { seminarsFor, trainingEndsAt, trainingOpensAt } from '../../shared/domain/journey.ts';
import { type Instant, instantOf, isoOf } from '../../shared/domain/time.ts';
import { nextTrainingStep } from '../../shared/domain/training.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { trainingText } from '../../shared/text/training.ts';
import { type OwnTraining, ownLedger, type Reader } from './own-training.ts';
import { TrainingPage } from './pages/training-page.tsx';

const moment = (at: Instant | undefined) => at && isoOf(at);

/** The training as programs see it. */
const trainingData = (own: OwnTraining, now: Instant) => {
  const { participant, edition, track, state, study } = own;
  const { online } = track;
  const ledger = ownLedger(own, now);
  if (online === undefined) return { state };
  const next =
    state === 'open' && nextTrainingStep(online, edition.timeZone, participant, now, study);
  return {
    state,
    opensAt: moment(trainingOpensAt(edition, track.id)),
    endsAt: moment(trainingEndsAt(edition, track.id)),
    ...(next
      ? { next: { kind: next.kind, id: (next.kind === 'module' ? next.module : next.seminar).id } }
      : {}),
    modules: online.modules.map(({ id, title, minutes }) => ({
      ...{ id, title, minutes },
      done: participant.modulesDone.includes(id),
      begun: study.modules[id] !== undefined,
    })),
    seminars: seminarsFor(online, participant.section).map(
      ({ id, title, startsAt, endsAt, joinAt }) => ({
        ...{ id, title },
        ...(joinAt === undefined ? {} : { joinAt }),
        startsAt: isoOf(instantOf(startsAt, edition.timeZone)),
        endsAt: isoOf(instantOf(endsAt, edition.timeZone)),
        attended: participant.seminarsAttended.includes(id),
      }),
    ),
    ...ledger,
    appeals: Object.entries(participant.appeals ?? {}).map(([session, appeal]) => ({
      session,
      ...appeal,
    })),
  };
};

/** The training with its page; after a form the browser goes back to the page. */
export const trainingReply = (
  own: OwnTraining,
  { receivedAt, locale }: Reader,
  seeOther?: string,
): Reply =>
  ok(trainingData(own, receivedAt), {
    page: () => TrainingPage({ own, now: receivedAt, locale }),
    ...(seeOther === undefined ? {} : { seeOther }),
  });

const detailOf = ({ state }: OwnTraining, locale: Locale): string | undefined =>
  state === 'open' ? undefined : trainingText(locale).states[state].title;

/** A module that was not recorded, and why; the page shows how things stand. */
export const notRecordedReply = (own: OwnTraining, { receivedAt, locale }: Reader): Reply => {
  const title = trainingText(locale).notRecordedTitle;
  const detail = detailOf(own, locale);
  const code = own.state === 'not-open' ? 'training-not-open' : 'training-closed';
  return refused(
    { code, status: 409, title, ...(detail === undefined ? {} : { detail }) },
    { page: () => TrainingPage({ own, now: receivedAt, locale, refused: title }) },
  );
};

/** Before the training opens, its modules are not read; a browser is led to when it does. */
export const notOpenReply = ({ locale }: Pick<Reader, 'locale'>): Reply =>
  refused(
    {
      code: 'training-not-open',
      status: 409,
      title: trainingText(locale).states['not-open'].title,
    },
    { seeOther: '/my/training' },
  );
