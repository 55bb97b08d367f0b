import type { Application } from '../../shared/domain/application.ts';
import {
  type InformationRequest,
  informationStateOf,
  takesInformation,
} from '../../shared/domain/information-request.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ApplicationsDeps } from './deps.ts';
import { informationAddress } from './information/open-information.ts';
import type { OwnRequest } from './own-application.ts';
import type { OpenedDossier } from './own-dossier.ts';
import { ReceiptPage } from './pages/receipt-page.tsx';
import { withdrawnReply } from './withdraw-application.ts';

/** Where the receipt of an application stands. */
export const receiptAddress = ({ applicationId }: Pick<Application, 'applicationId'>): string =>
  `/applications/${applicationId}/receipt`;

/** What the office asks and the applicant can still answer. */
const openRequest = (
  requests: readonly InformationRequest[],
  application: Application,
  now: number,
) => {
  const last = requests.at(-1);
  if (last === undefined || !takesInformation(application)) return undefined;
  if (informationStateOf(last, now) !== 'open') return undefined;
  const { number, dueAt } = last;
  return { number, dueAt, address: informationAddress(last) };
};

/** What a submission answers, the first time and every further time. */
export const receiptOf = ({ reference, submittedAt }: Application) => ({ reference, submittedAt });

/**
 * The receipt with what was sent. It says nothing of the decision: that is told to everyone at
 * one time, by mail.
 */
export const receiptReply = async (
  deps: Pick<ApplicationsDeps, 'applications' | 'information'>,
  opened: OpenedDossier,
  reader: Pick<OwnRequest, 'locale' | 'receivedAt'>,
): Promise<Reply> => {
  const { application } = opened;
  if (application.reference === undefined) {
    if (application.status !== 'withdrawn') return refused(notFound);
    return withdrawnReply(application, reader.locale);
  }
  const { applicationId, edition, track, section, name } = application;
  const [submitted, requests] = await Promise.all([
    deps.applications.answersOf(application),
    deps.information.ofApplication(applicationId),
  ]);
  const asked = openRequest(requests, application, reader.receivedAt);
  const answers = submitted?.answers ?? {};
  return ok(
    {
      ...{ applicationId, edition, track, section, name },
      ...receiptOf(application),
      status: application.status === 'withdrawn' ? 'withdrawn' : 'submitted',
      answers,
      ...(asked === undefined ? {} : { informationRequest: asked }),
    },
    { page: () => ReceiptPage({ opened, answers, asked, reader }) },
  );
};
