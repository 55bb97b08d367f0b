import { ApplicationSubmitted } from '../../events/application-submitted.ts';
import { type Application, isOpenAt, type Submission } from '../../shared/domain/application.ts';
import { checkAnswers } from '../../shared/domain/application-check.ts';
import type { Answers, DraftAnswers } from '../../shared/domain/application-form.ts';
import { dayOf, isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { canonicalJson } from '../../shared/store/canonical-json.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { answerErrors } from './answer-errors.ts';
import type { ApplicationsDeps } from './deps.ts';
import { keepAnswers } from './keep-answers.ts';
import { type OpenedApplication, openOwn } from './own-application.ts';
import { receiptAddress, receiptOf } from './receipt.ts';
import { closedReply, elsewhereReply, invalidReply, otherBodyReply } from './replies.ts';
import type { routes } from './routes.ts';

type SubmitRequest = RequestOf<typeof routes.submitApplication>;
type Sent = Submission['submission'];

/** What was sent, so that a retry is told from another attempt under the same key. */
const sentIn = ({ idempotencyKey, body }: SubmitRequest): Sent => ({
  ...(idempotencyKey === undefined ? {} : { key: hashOf(idempotencyKey) }),
  body: hashOf(canonicalJson(body.answers ?? null)),
});

/** The receipt of what was submitted, whoever of several senders did it. */
const settled = (
  opened: OpenedApplication,
  application: Application,
  sent: Sent,
  request: SubmitRequest,
): Reply => {
  const first = application.submission;
  const sameKey = sent.key !== undefined && first?.key === sent.key;
  if (sameKey && first?.body !== sent.body)
    return otherBodyReply(opened, request, request.body.answers);
  return ok(receiptOf(application), { seeOther: receiptAddress(application) });
};

const submissionFor = (
  deps: ApplicationsDeps,
  { edition }: OpenedApplication,
  request: SubmitRequest,
  answers: Answers,
  answersVersion: number,
): Submission => ({
  submittedAt: isoOf(request.receivedAt),
  reference: deps.ids.newReference(edition.edition),
  answersVersion,
  name: answers.fullName,
  country: answers.citizenship,
  organisation: answers.organisation,
  section: answers.section,
  locale: answers.preferredLanguage === 'ko' ? 'ko' : 'en',
  submission: sentIn(request),
});

const eventFor = (deps: ApplicationsDeps, application: Application, submission: Submission) => {
  const { section, reference, locale, submittedAt } = submission;
  const stamp = { eventId: deps.ids.newId(), at: submittedAt };
  const facts = { track: application.track, section, reference, locale };
  return eventOf(ApplicationSubmitted, application, stamp, facts);
};

/**
 * Submits the application: once, in time by the server's clock, and complete. What was typed is
 * saved first, so that nothing is lost when something is missing.
 */
export const submitApplication =
  (deps: ApplicationsDeps) =>
  async (request: SubmitRequest): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { application, track, form, edition, saved } = opened;
    const { receivedAt, locale, body } = request;
    if (application.status !== 'draft')
      return settled(opened, application, sentIn(request), request);
    if (!isOpenAt(application, receivedAt)) return closedReply(opened, request, body.answers);

    const typed: DraftAnswers = body.answers ?? saved?.answers ?? {};
    const today = dayOf(receivedAt, edition.timeZone);
    const checked = checkAnswers(track, form, typed, today);
    const outcome = await keepAnswers(deps, opened, typed, body.version, receivedAt);
    if ('elsewhere' in outcome) {
      return elsewhereReply(deps, opened, request, typed, outcome.elsewhere);
    }
    const { version } = outcome.kept;
    if ('faults' in checked) {
      const errors = answerErrors(form, checked.faults, locale);
      return invalidReply(deps, opened, request, { answers: typed, version, saved: true }, errors);
    }
    const submission = submissionFor(deps, opened, request, checked.answers, version);
    const event = eventFor(deps, application, submission);
    const { application: stands } = await deps.applications.submit(application, submission, event);
    return stands.status === 'draft'
      ? closedReply(opened, request, body.answers)
      : settled(opened, stands, submission.submission, request);
  };
