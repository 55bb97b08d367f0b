import { calendarDay } from '../../shared/domain/application-check.ts';
import type { DraftAnswers } from '../../shared/domain/application-form.ts';
import { comparePassport, type TypedPerson } from '../../shared/domain/passport-check.ts';
import { readPassportLines } from '../../shared/domain/passport-lines.ts';
import { dayOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { passportText } from '../../shared/text/passport.ts';
import { passportCountry } from '../../shared/text/passport-country.ts';
import type { ApplicationsDeps } from './deps.ts';
import { openOwn } from './own-application.ts';
import { PassportPage } from './pages/passport-page.tsx';
import type { routes } from './routes.ts';

const typedPerson = ({ passportName, birthDate, citizenship }: DraftAnswers): TypedPerson => {
  const day = birthDate === undefined ? undefined : calendarDay(birthDate);
  const country = citizenship === undefined ? undefined : passportCountry(citizenship);
  return {
    ...(passportName === undefined ? {} : { passportName }),
    ...(day === undefined ? {} : { birthDate: day }),
    ...(country === undefined ? {} : { citizenship: country }),
  };
};

/** Where the lines of a passport are compared with the form. */
export const showPassport =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.showPassport>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { locale } = request;
    return ok({}, { page: () => PassportPage({ opened, locale }) });
  };

/**
 * Compares the machine-readable lines with the form and says in words what differs. It is a
 * warning and never a refusal, and the lines are kept nowhere: not in the table, not in the log,
 * and not on the page that answers.
 */
export const checkPassport =
  (deps: ApplicationsDeps) =>
  async (request: RequestOf<typeof routes.checkPassport>): Promise<Reply> => {
    const opened = await openOwn(deps, request);
    if (opened === undefined) return refused(notFound);
    const { body, locale, receivedAt } = request;
    const words = passportText(locale);
    const read = readPassportLines(body.lines);
    if ('fault' in read) {
      const errors = [{ pointer: '/lines', code: read.fault, detail: words.faults[read.fault] }];
      return refused(
        { code: 'invalid-input', status: 422, title: words.unreadable, errors },
        { page: () => PassportPage({ opened, locale, errors }) },
      );
    }
    const saved = await deps.applications.answersOf(opened.application);
    const today = dayOf(receivedAt, opened.edition.timeZone);
    const comparison = comparePassport(read.lines, typedPerson(saved?.answers ?? {}), today);
    const warnings = comparison.warnings.map((code) => ({ code, detail: words.warnings[code] }));
    return ok(
      { compared: comparison.compared, warnings },
      { page: () => PassportPage({ opened, locale, comparison }) },
    );
  };
