import { ApplicationSubmitted } from '../../events/application-submitted.ts';
import { type Application, isOpenAt, type Submission } from '../../shared/domain/application.ts';
import { checkAnswers } from '../../shared/domain/application-check.ts';
import { withoutHidden } from '../../shared/domain/application-conditions.ts';
import type { Answers } from '../../shared/domain/application-form.ts';
import { canonicalJson } from '../../shared/domain/canonical-json.ts';
import { coWorkersIn } from '../../shared/domain/co-workers.ts';
import { withoutFixed } from '../../shared/domain/nomination.ts';
import { dayOf, isoOf } from '../../shared/domain/time.ts';
import { readAnswers } from '../../shared/domain/typed-answers.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import { applicationText } from '../../shared/text/applications.ts';
import { answerErrors } from './answer-errors.ts';
import { checkReply, whatIsMissing } from './check-reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import { keepAnswers } from './keep-answers.ts';
import type { OpenedApplication } from './own-application.ts';
import { type OpenedDossier, openDossier } from './own-dossier.ts';
import { receiptAddress, receiptOf } from './receipt.ts';
import { closedReply, elsewhereReply, invalidReply } from './replies.ts';
import type { routes } from './routes.ts';
import { sealPassport } from './seal-passport.ts';
import { withdrawnReply } from './withdraw-application.ts';

type SubmitRequest = RequestOf<typeof routes.submitApplication>;
type Sent = Submission['submission'];

/** What was sent, so that a retry is told from another attempt under the same key. */
const sentIn = ({ idempotencyKey, body }: SubmitRequest): Sent => ({
  ...(idempotencyKey === undefined ? {} : { key: hashOf(idempotencyKey) }),
  body: hashOf(canonicalJson(body.answers ?? null)),
});

/** The receipt of what was submitted, whoever of several senders did it. */
const settled = (application: Application, sent: Sent, request: SubmitRequest): Reply => {
  const first = application.submission;
  const sameKey = sent.key !== undefined && first?.key === sent.key;
  if (sameKey && first?.body !== sent.body) {
    const words = applicationText(request.locale).otherBody;
    return refused({ code: 'idempotency-key-reused', status: 409, ...words });
  }
  return ok(receiptOf(application), { seeOther: receiptAddress(application) });
};

const submissionFor = (
  deps: ApplicationsDeps,
  { edition, form }: OpenedApplication,
  request: SubmitRequest,
  answers: Answers,
  answersVersion: number,
): Submission => {
  const workedWith = coWorkersIn(answers, form);
  return {
    submittedAt: isoOf(request.receivedAt),
    reference: deps.ids.newReference(edition.edition),
    answersVersion,
    name: answers.fullName,
    country: answers.citizenship,
    organisation: answers.organisation,
    section: answers.section,
    locale: answers.preferredLanguage === 'ko' ? 'ko' : 'en',
    submission: sentIn(request),
    ...(workedWith.length === 0 ? {} : { workedWith }),
  };
};

const eventFor = (deps: ApplicationsDeps, application: Application, submission: Submission) => {
  const { section, reference, locale, submittedAt } = submission;
  const stamp = { eventId: deps.ids.newId(), at: submittedAt };
  const facts = { track: application.track, section, reference, locale };
  return eventOf(ApplicationSubmitted, application, stamp, facts);
};

/** The answers that are to be submitted: those sent, or those saved. */
const answersIn = (
  { form, fixed, saved }: OpenedApplication,
  { body }: SubmitRequest,
): ReturnType<typeof readAnswers> =>
  body.answers === undefined
    ? { answers: withoutHidden(form, saved?.answers ?? {}) }
    : readAnswers(form, withoutFixed(fixed, body.answers));

/** The page of answers again, for people; programs get the refusal as it is. */
const checkedAgain = (
  deps: ApplicationsDeps,
  refusal: Reply,
  opened: OpenedDossier,
  request: SubmitRequest,
  why: 'incomplete' | 'elsewhere',
): Reply => {
  const { page } = checkReply(deps, opened, request, why);
  return page === undefined ? refusal : { ...refusal, page };
};

/**
 * Submits the application: once, in time by the server's clock, and complete. What was sent is
 * saved first, so that nothing is lost when something is missing.
 */
export const submitApplication =
  (deps: ApplicationsDeps) =>
  async (sent: SubmitRequest): Promise<Reply> => {
    const opened = await openDossier(deps, sent);
    if (opened === undefined) return refused(notFound);
    const { application, track, form, fixed, edition, saved } = opened;
    // Before it is compared with an earlier attempt: not even a hash is made of the number.
    const sealed = await sealPassport(deps, saved, sent.body.answers ?? {});
    const request: SubmitRequest =
      sent.body.answers === undefined
        ? sent
        : { ...sent, body: { ...sent.body, answers: sealed.answers } };
    const { receivedAt, locale, body } = request;
    if (application.status === 'withdrawn') return withdrawnReply(application, locale);
    if (application.status !== 'draft') return settled(application, sentIn(request), request);
    if (!isOpenAt(application, receivedAt)) return closedReply(opened, request, body.answers);

    const read = answersIn(opened, request);
    const unreadable = [...('faults' in read ? read.faults : []), ...sealed.faults];
    if ('faults' in read || unreadable.length > 0) {
      return invalidReply(request, answerErrors(form, unreadable, request.locale));
    }
    const isUnseen =
      body.answers === undefined && (body.version ?? saved?.version) !== saved?.version;
    const outcome =
      isUnseen && saved !== undefined
        ? { elsewhere: saved }
        : await keepAnswers(
            deps,
            opened,
            { ...sealed, answers: read.answers },
            body.version,
            receivedAt,
          );
    if ('elsewhere' in outcome) {
      return checkedAgain(deps, elsewhereReply(request), opened, request, 'elsewhere');
    }
    const now: OpenedDossier = { ...opened, saved: outcome.kept };
    const { answers, version } = outcome.kept;
    const today = dayOf(receivedAt, edition.timeZone);
    const checked = checkAnswers(track, form, withoutFixed(fixed, answers), today);
    const errors = whatIsMissing(now, request);
    if ('faults' in checked || errors.length > 0) {
      const refusal = invalidReply(request, errors);
      return checkedAgain(deps, refusal, now, request, 'incomplete');
    }
    const submission = submissionFor(
      deps,
      opened,
      request,
      { ...checked.answers, ...fixed },
      version,
    );
    const event = eventFor(deps, application, submission);
    const { application: stands } = await deps.applications.submit(application, submission, event);
    if (stands.status === 'withdrawn') return withdrawnReply(stands, locale);
    return stands.status === 'draft'
      ? closedReply(opened, request, body.answers)
      : settled(stands, submission.submission, request);
  };
