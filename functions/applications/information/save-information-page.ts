import { faultsOf } from '../../../shared/domain/application-check.ts';
import { withoutHidden } from '../../../shared/domain/application-conditions.ts';
import type { DraftAnswers } from '../../../shared/domain/application-form.ts';
import type { AskedPage } from '../../../shared/domain/form-pages.ts';
import { pagesOpenedBy } from '../../../shared/domain/information-request.ts';
import { withoutFixed } from '../../../shared/domain/nomination.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { readAnswers } from '../../../shared/domain/typed-answers.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import type { Request } from '../../../shared/http/request.ts';
import { answerErrors, withLabels } from '../answer-errors.ts';
import type { ApplicationsDeps } from '../deps.ts';
import { typedOf } from '../invalid-page.ts';
import { keepPage, withPage } from '../keep-answers.ts';
import type { Reader } from '../pages/application-frame.tsx';
import { elsewhereReply, invalidReply } from '../replies.ts';
import type { routes } from '../routes.ts';
import { isWrong, unconditional } from '../save-page.ts';
import { type SealedAnswers, sealPassport } from '../seal-passport.ts';
import { closedReply } from './information-reply.ts';
import {
  type InformationQuestion,
  informationAddress,
  informationPageAddress,
  type OpenedInformation,
  openInformation,
} from './open-information.ts';
import {
  InformationQuestionPage,
  type InformationQuestionProps,
} from './pages/information-question-page.tsx';

type SavePage = RequestOf<typeof routes.saveInformationPage>;
type Shown = Pick<InformationQuestionProps, 'version' | 'errors' | 'elsewhere'>;

const pagesWith = ({ opened, request, submitted }: OpenedInformation, answers: DraftAnswers) =>
  pagesOpenedBy(opened.pages, request.fields, submitted, answers).asked;

/** The page again with what was typed, for people; programs get the refusal as it is. */
const samePage = (
  refusal: Reply,
  information: OpenedInformation,
  reader: Reader,
  page: AskedPage,
  typed: DraftAnswers,
  shown: Shown,
): Reply => {
  const answers = withPage(information.present.answers, page, typed);
  const asked = pagesWith(information, answers).find(({ id }) => id === page.id) ?? page;
  return {
    ...refusal,
    page: () => InformationQuestionPage({ information, reader, page: asked, answers, ...shown }),
  };
};

/** Questions that an answer has called for, then the next page, then all that is asked. */
const nextAddress = (
  information: OpenedInformation,
  page: AskedPage,
  after: DraftAnswers,
  goTo: SavePage['body']['goTo'],
): string => {
  const { request, opens, present } = information;
  const asked = pagesWith(information, after);
  const idsOn = (pages: readonly AskedPage[]) =>
    pages.find(({ id }) => id === page.id)?.fields.map(({ id }) => id) ?? [];
  const known = new Set(idsOn(pagesWith(information, present.answers)));
  if (idsOn(asked).some((id) => !known.has(id))) {
    return `${informationPageAddress(request, page.id)}?more=1`;
  }
  const rest = opens.pages.slice(opens.pages.findIndex(({ id }) => id === page.id) + 1);
  const next = asked.find(({ id }) => rest.some((one) => one.id === id));
  return goTo === 'all' || next === undefined
    ? informationAddress(request)
    : informationPageAddress(request, next.id);
};

/** Saves what was typed for one page; a save in another window is not replaced unseen. */
const keep = (
  deps: ApplicationsDeps,
  { opened, request, submitted, present }: OpenedInformation,
  page: AskedPage,
  typed: Pick<SealedAnswers, 'answers' | 'passportCode'>,
  { body, receivedAt }: SavePage,
) => {
  const { savedBefore } = request;
  const { applications } = deps;
  /** Before the first save the writer has read the submitted answers, whatever is saved below them. */
  const answersOf: typeof applications.answersOf = async (of) =>
    of.answersVersion === savedBefore
      ? { ...present, answers: submitted, version: savedBefore }
      : applications.answersOf(of);
  return keepPage(
    { applications: { ...applications, answersOf } },
    { ...opened, saved: present },
    page,
    typed,
    body.version,
    receivedAt,
  );
};

/** Saves the answers to what is asked once more on a page; nothing is sent with it. */
export const saveInformationPage =
  (deps: ApplicationsDeps) =>
  async (request: SavePage): Promise<Reply> => {
    const information = await openInformation(deps, request);
    if (information === undefined) return refused(notFound);
    const { opened, opens, present } = information;
    const { params, body, locale, receivedAt } = request;
    const page = opens.pages.find(({ id }) => id === params.page);
    if (page === undefined) return refused(notFound);
    const sealed = await sealPassport(deps, present, body.answers);
    if (information.state !== 'open') return closedReply(information, request, sealed.answers);

    const { form, fixed } = opened;
    const again = (refusal: Reply, typed: DraftAnswers, shown: Shown) =>
      samePage(refusal, information, request, page, typed, shown);
    const read = readAnswers(page.fields.map(unconditional), withoutFixed(fixed, sealed.answers));
    const unreadable = [...('faults' in read ? read.faults : []), ...sealed.faults];
    if ('faults' in read || unreadable.length > 0) {
      const errors = answerErrors(form, unreadable, locale);
      const version = body.version ?? present.version;
      return again(invalidReply(request, errors), sealed.answers, { version, errors });
    }
    const outcome = await keep(
      deps,
      information,
      page,
      { ...sealed, answers: read.answers },
      request,
    );
    if ('elsewhere' in outcome) {
      const { elsewhere } = outcome;
      const { version } = elsewhere;
      return again(elsewhereReply(request), read.answers, { version, elsewhere });
    }
    const { answers, version, savedAt } = outcome.kept;
    const asked = pagesWith(information, withoutHidden(form, answers));
    const fields = asked.find(({ id }) => id === page.id)?.fields ?? [];
    const today = dayOf(receivedAt, opened.edition.timeZone);
    const wrong = faultsOf(fields, answers, today).filter(isWrong);
    if (wrong.length > 0) {
      const errors = answerErrors(form, wrong, locale);
      return again(invalidReply(request, errors), read.answers, { version, errors });
    }
    const seeOther = nextAddress(information, page, answers, body.goTo);
    return ok({ version, savedAt, next: seeOther }, { seeOther });
  };

/** The page again for input that its schema refuses: too long, or a field that does not exist. */
export const invalidInformationPage =
  (deps: ApplicationsDeps) =>
  async (request: Request, problem: Problem): Promise<Reply> => {
    const own = request as unknown as InformationQuestion & { readonly params: { page: string } };
    const information = await openInformation(deps, own);
    const page = information?.opens.pages.find(({ id }) => id === own.params.page);
    if (information === undefined || page === undefined) return refused(notFound);
    if (information.state !== 'open') return refused(problem);
    const errors = withLabels(information.opened.form, problem.errors ?? [], request.locale);
    const typed = typedOf(page.fields, request.body);
    const { version } = information.present;
    return samePage(refused(problem), information, own, page, typed, { version, errors });
  };
