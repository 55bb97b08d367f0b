import { isOpenAt } from '../../shared/domain/application.ts';
import { type AnswerFault, faultsOf } from '../../shared/domain/application-check.ts';
import type { DraftAnswers } from '../../shared/domain/application-form.ts';
import {
  askedPages,
  checkAddress,
  pageAddress,
  tasksAddress,
} from '../../shared/domain/application-tasks.ts';
import type { AskedPage } from '../../shared/domain/form-pages.ts';
import { withoutFixed } from '../../shared/domain/nomination.ts';
import { readAnswers } from '../../shared/domain/typed-answers.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { type FieldError, notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { answerErrors } from './answer-errors.ts';
import type { ApplicationsDeps } from './deps.ts';
import { keepPage, withPage } from './keep-answers.ts';
import { formFactsOf, type OpenedApplication, openOwn } from './own-application.ts';
import { QuestionPage, type QuestionPageProps } from './pages/question-page.tsx';
import { closedReply, elsewhereReply, invalidReply } from './replies.ts';
import type { routes } from './routes.ts';
import { alreadySubmitted } from './save-application.ts';
import { sealPassport } from './seal-passport.ts';
import { withdrawnReply } from './withdraw-application.ts';

type SavePage = RequestOf<typeof routes.savePage>;
type Shown = Pick<QuestionPageProps, 'version' | 'errors' | 'elsewhere'>;

/** The page again with what was typed, for people; programs get the refusal as it is. */
export const samePage = (
  refusal: Reply,
  opened: OpenedApplication,
  request: Pick<SavePage, 'locale' | 'receivedAt'>,
  page: AskedPage,
  typed: DraftAnswers,
  shown: Shown & { readonly from?: 'check' | undefined },
): Reply => {
  const answers = withPage(opened.saved?.answers ?? {}, page, typed);
  const asked = askedPages({ pages: opened.pages, answers }).find(({ id }) => id === page.id);
  return {
    ...refusal,
    page: () => QuestionPage({ opened, reader: request, page: asked ?? page, answers, ...shown }),
  };
};

/** Wrong as it stands, whatever else is still to come. What is missing may be given later. */
export const isWrong = ({ code }: AnswerFault): boolean => code !== 'missing';

/** Where it goes on: questions that an answer has called for, then the next page, then the check. */
const nextAddress = (
  { application, pages }: OpenedApplication,
  page: AskedPage,
  before: DraftAnswers,
  after: DraftAnswers,
  { goTo, from }: SavePage['body'],
): string => {
  const asks = (answers: DraftAnswers) => askedPages({ pages, answers });
  const fieldsIn = (answers: DraftAnswers) =>
    asks(answers).find(({ id }) => id === page.id)?.fields ?? [];
  const known = new Set(fieldsIn(before).map(({ id }) => id));
  const here = pageAddress(application, page.id);
  if (fieldsIn(after).some(({ id }) => !known.has(id))) {
    return `${here}?more=1${from === undefined ? '' : `&from=${from}`}`;
  }
  if (goTo === 'tasks') return tasksAddress(application);
  const rest = pages.slice(pages.findIndex(({ id }) => id === page.id) + 1);
  const next = asks(after).find(({ id }) => rest.some((one) => one.id === id));
  return next === undefined || from === 'check'
    ? checkAddress(application)
    : pageAddress(application, next.id);
};

/** Saves one page as far as it goes: an empty one too. What is wrong on it is said at once. */
export const savePage =
  (deps: ApplicationsDeps) =>
  async (request: SavePage): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { application, pages, form, fixed } = opened;
    const { params, body, locale, receivedAt } = request;
    const page = pages.find(({ id }) => id === params.page);
    if (page === undefined) return refused(notFound);
    if (application.status === 'withdrawn') return withdrawnReply(application, locale);
    if (application.status !== 'draft') return alreadySubmitted(application, locale);
    const sealed = await sealPassport(deps, opened.saved, body.answers);
    if (!isOpenAt(application, receivedAt)) return closedReply(opened, request, sealed.answers);

    const { from } = body;
    const facts = formFactsOf(opened, receivedAt);
    const again = (refusal: Reply, typed: DraftAnswers, shown: Shown) =>
      samePage(refusal, opened, request, page, typed, { ...shown, from });
    const read = readAnswers(page.fields.map(unconditional), withoutFixed(fixed, sealed.answers));
    const unreadable = [...('faults' in read ? read.faults : []), ...sealed.faults];
    if ('faults' in read || unreadable.length > 0) {
      const version = body.version ?? opened.saved?.version ?? 0;
      const errors: FieldError[] = answerErrors(form, unreadable, locale);
      return again(invalidReply(request, errors), sealed.answers, { version, errors });
    }
    const outcome = await keepPage(
      deps,
      opened,
      page,
      { ...sealed, answers: read.answers },
      body.version,
      receivedAt,
    );
    if ('elsewhere' in outcome) {
      const { elsewhere } = outcome;
      return again(elsewhereReply(request), read.answers, {
        version: elsewhere.version,
        elsewhere,
      });
    }
    const { answers, version, savedAt } = outcome.kept;
    const asked = askedPages({ pages, answers }).find(({ id }) => id === page.id)?.fields ?? [];
    const wrong = faultsOf(asked, answers, facts.today).filter(isWrong);
    if (wrong.length > 0) {
      const errors = answerErrors(form, wrong, locale);
      return again(invalidReply(request, errors), read.answers, { version, errors });
    }
    const seeOther = nextAddress(opened, page, facts.answers, answers, body);
    return ok({ version, savedAt, next: seeOther }, { seeOther });
  };

/** Whether a question of the page is asked is decided with the whole draft, not with the page. */
export const unconditional = <F extends AskedPage['fields'][number]>({
  askedWhen: _when,
  ...field
}: F) => field;
