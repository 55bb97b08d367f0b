import { type Application, isOpenAt } from '../../shared/domain/application.ts';
import { withoutFixed } from '../../shared/domain/nomination.ts';
import { readAnswers } from '../../shared/domain/typed-answers.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { applicationText } from '../../shared/text/applications.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { answerErrors } from './answer-errors.ts';
import type { ApplicationsDeps } from './deps.ts';
import { keepAnswers } from './keep-answers.ts';
import { openOwn } from './own-application.ts';
import { receiptAddress } from './receipt.ts';
import { closedReply, elsewhereReply, invalidReply } from './replies.ts';
import type { routes } from './routes.ts';
import { sealPassport } from './seal-passport.ts';
import { withdrawnReply } from './withdraw-application.ts';

/** What was submitted is not changed any more. */
export const alreadySubmitted = (application: Application, locale: Locale): Reply =>
  refused(
    { code: 'already-submitted', status: 409, ...applicationText(locale).already },
    { seeOther: receiptAddress(application) },
  );

/** Saves a whole draft as far as it goes: nothing is needed, nothing is judged. */
export const saveApplication =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.saveApplication>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { application, form, fixed } = opened;
    const { body, locale, receivedAt } = request;
    if (application.status === 'withdrawn') return withdrawnReply(application, locale);
    if (application.status !== 'draft') return alreadySubmitted(application, locale);
    const sealed = await sealPassport(deps, opened.saved, body.answers);
    if (!isOpenAt(application, receivedAt)) return closedReply(opened, request, sealed.answers);
    const read = readAnswers(form, withoutFixed(fixed, sealed.answers));
    const faults = [...('faults' in read ? read.faults : []), ...sealed.faults];
    if ('faults' in read || faults.length > 0) {
      return invalidReply(request, answerErrors(form, faults, locale));
    }
    const kept = { ...sealed, answers: read.answers };
    const outcome = await keepAnswers(deps, opened, kept, body.version, receivedAt);
    if ('elsewhere' in outcome) return elsewhereReply(request);
    const { version, savedAt } = outcome.kept;
    return ok({ version, savedAt });
  };
