import type { Application } from '../../shared/domain/application.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import type { OpenedApplication, OwnRequest } from './own-application.ts';
import { ReceiptPage } from './pages/receipt-page.tsx';
import { withdrawnReply } from './withdraw-application.ts';

/** Where the receipt of an application stands. */
export const receiptAddress = ({ applicationId }: Pick<Application, 'applicationId'>): string =>
  `/applications/${applicationId}/receipt`;

/** What a submission answers, the first time and every further time. */
export const receiptOf = ({ reference, submittedAt }: Application) => ({ reference, submittedAt });

/**
 * The receipt with what was sent. It says nothing of the decision: that is told to everyone at
 * one time, by mail.
 */
export const receiptReply = async (
  deps: Pick<ApplicationsDeps, 'applications'>,
  opened: OpenedApplication,
  reader: Pick<OwnRequest, 'locale'>,
): Promise<Reply> => {
  const { application } = opened;
  if (application.reference === undefined) {
    if (application.status !== 'withdrawn') return refused(notFound);
    return withdrawnReply(application, reader.locale);
  }
  const { applicationId, edition, track, section, name } = application;
  const submitted = await deps.applications.answersOf(application);
  const answers = submitted?.answers ?? {};
  return ok(
    {
      ...{ applicationId, edition, track, section, name },
      ...receiptOf(application),
      status: application.status === 'withdrawn' ? 'withdrawn' : 'submitted',
      answers,
    },
    { page: () => ReceiptPage({ opened, answers, locale: reader.locale }) },
  );
};
