import type { Amendment } from '../../../shared/domain/application.ts';
import { type DraftAnswers, typedIn } from '../../../shared/domain/application-form.ts';
import {
  type InformationRequest,
  informationStateOf,
} from '../../../shared/domain/information-request.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import { labelOf } from '../answer-errors.ts';
import type { ApplicationsDeps } from '../deps.ts';
import { type OpenedApplication, openApplication } from '../own-application.ts';
import type { routes } from '../routes.ts';

/** A page of an edition's requests for the office, each as it stands at this moment. */
export const listInformationRequests =
  (deps: Pick<ApplicationsDeps, 'information'>) =>
  async (request: RequestOf<typeof routes.listInformationRequests>): Promise<Reply> => {
    const { params, query, receivedAt: now } = request;
    const { cards, cursor } = await deps.information.ofEdition({ ...params, ...query, now });
    return ok({
      requests: cards.map((card) => ({ ...card, state: informationStateOf(card, now) })),
      ...(cursor === undefined ? {} : { cursor }),
    });
  };

type Deps = Pick<ApplicationsDeps, 'applications' | 'editions' | 'information'>;
type Show = RequestOf<typeof routes.showInformationRequests>;

/** The answers that were sent beside those that stood before. */
const sideBySide = async (
  { applications }: Deps,
  { application: { applicationId }, form }: OpenedApplication,
  { fields, from, to }: Amendment,
  locale: Show['locale'],
) => {
  const versions = [from, to].map(async (answersVersion): Promise<DraftAnswers> => {
    const saved = await applications.answersOf({ applicationId, answersVersion });
    return saved?.answers ?? {};
  });
  const [before = {}, after = {}] = await Promise.all(versions);
  return fields.map((id) => {
    const field = form.find((one) => one.id === id);
    return {
      ...{ field: id, label: field === undefined ? id : labelOf(field, locale) },
      ...{ before: typedIn(before, id) ?? null, after: typedIn(after, id) ?? null },
    };
  });
};

/** What an applicant was asked, and for each answer what stood before it. What is not sent is theirs. */
export const showInformationRequests =
  (deps: Deps) =>
  async ({ params, receivedAt: now, locale }: Show): Promise<Reply> => {
    const [opened, requests] = await Promise.all([
      openApplication(deps, params.applicationId),
      deps.information.ofApplication(params.applicationId),
    ]);
    if (opened === undefined) return refused(notFound);
    const { amendments = [] } = opened.application;
    const shown = async (request: InformationRequest) => {
      const { number, fields, text, askedAt, dueAt, settledAt } = request;
      const amendment = amendments.find((one) => one.request === number);
      const changes = amendment && (await sideBySide(deps, opened, amendment, locale));
      const state = informationStateOf(request, now);
      return {
        ...{ number, state, fields, text, askedAt, dueAt, settledAt },
        ...(state === 'answered' ? { changes: changes ?? [] } : {}),
      };
    };
    const { applicationId, reference } = opened.application;
    return ok({ applicationId, reference, requests: await Promise.all(requests.map(shown)) });
  };
