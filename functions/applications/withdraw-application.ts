import { ApplicationWithdrawn } from '../../events/application-withdrawn.ts';
import type { Envelope } from '../../events/envelope.ts';
import { type Application, mayWithdraw } from '../../shared/domain/application.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { auditOfApplicant } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { eventOf } from '../../shared/store/transitions/change.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { withdrawalText } from '../../shared/text/withdrawal.ts';
import type { ApplicationsDeps } from './deps.ts';
import { type OpenedApplication, openOwn } from './own-application.ts';
import { WithdrawalPage } from './pages/withdrawal-page.tsx';
import type { routes } from './routes.ts';

const withdrawalAddress = ({ applicationId }: Pick<Application, 'applicationId'>): string =>
  `/applications/${applicationId}/withdrawal`;

/** An application that was withdrawn takes nothing more; its receipt says so. */
export const withdrawnReply = (application: Application, locale: Locale): Reply =>
  refused(
    { code: 'withdrawn', status: 409, ...withdrawalText(locale).noMore },
    { seeOther: withdrawalAddress(application) },
  );

/** There is a decision already: an offer is declined on its own page, a refusal stands. */
const decidedReply = (application: Application, locale: Locale): Reply => {
  const words = withdrawalText(locale);
  return application.status === 'selected'
    ? refused({ code: 'place-offered', status: 409, ...words.offered }, { seeOther: '/my/offer' })
    : refused({ code: 'decided', status: 409, ...words.decided });
};

const receiptOf = ({ applicationId, reference, status, withdrawnAt }: Application) => ({
  applicationId,
  reference,
  status,
  withdrawnAt,
});

const pageReply = (opened: OpenedApplication, locale: Locale): Reply => {
  const { application } = opened;
  const facts =
    application.status === 'withdrawn'
      ? receiptOf(application)
      : { applicationId: application.applicationId, mayWithdraw: true };
  return ok(facts, { page: () => WithdrawalPage({ opened, locale }) });
};

/** What withdrawing means, with a button; once it is done, the receipt of it. */
export const showWithdrawal =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showWithdrawal>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { application } = opened;
    return application.status === 'withdrawn' || mayWithdraw(application)
      ? pageReply(opened, request.locale)
      : decidedReply(application, request.locale);
  };

const eventFor = (deps: ApplicationsDeps, application: Application, at: string): Envelope => {
  const { track, status, submittedAt } = application;
  const audit = auditOfApplicant(application, {
    action: 'application-withdrawn',
    before: { status },
    after: { status: 'withdrawn' },
  });
  const stamp = { eventId: deps.ids.newId(), at, audit };
  const facts = { track, submitted: submittedAt !== undefined };
  return eventOf(ApplicationWithdrawn, application, stamp, facts);
};

/**
 * Withdraws for the applicant, once and until there is an offer. Each attempt is one write on what
 * was read, so that of a withdrawal and a decision at the same moment exactly one counts; then the
 * application is looked at again as it stands.
 */
export const withdrawApplication =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.withdrawApplication>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    let { application } = opened;
    const at = isoOf(request.receivedAt);
    while (application.status !== 'withdrawn') {
      if (!mayWithdraw(application)) return decidedReply(application, request.locale);
      const event = eventFor(deps, application, at);
      ({ application } = await deps.applications.withdraw(application, at, event));
    }
    return ok(receiptOf(application), { seeOther: withdrawalAddress(application) });
  };
