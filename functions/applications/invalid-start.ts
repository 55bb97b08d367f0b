import type { Edition } from '../../shared/domain/edition.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { applicationText } from '../../shared/text/applications.ts';
import { commonText } from '../../shared/text/common.ts';
import type { ApplicationsDeps } from './deps.ts';
import { StartPage } from './pages/start-page.tsx';

type Deps = Pick<ApplicationsDeps, 'editions' | 'ids'>;
type Reader = Pick<Request, 'locale' | 'receivedAt' | 'body'>;

const typedIn = (body: unknown, name: string): string => {
  const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

/** The start page again, with what was typed and what is wrong with it. */
export const invalidStart = (
  { ids }: Pick<Deps, 'ids'>,
  edition: Edition,
  { body, locale, receivedAt }: Reader,
  wrong: readonly ('track' | 'email')[],
): Reply => {
  const words = applicationText(locale).start;
  const typed = { track: typedIn(body, 'track'), email: typedIn(body, 'email') };
  const details = {
    track: typed.track === '' ? words.trackMissing : words.trackUnknown,
    email: words.emailWrong,
  };
  const errors = wrong.map((name) => ({
    pointer: `/${name}`,
    code: name === 'track' ? 'unknown-track' : 'invalid-email',
    detail: details[name],
  }));
  const title = commonText(locale).refused.invalid;
  const idempotencyKey = ids.newToken();
  return refused(
    { code: 'invalid-input', status: 422, title, errors },
    {
      page: () => StartPage({ edition, now: receivedAt, locale, typed, errors, idempotencyKey }),
    },
  );
};

/** The start page for input that its schema refuses. */
export const invalidStartPage =
  (deps: Deps) =>
  async (request: Request, problem: Problem): Promise<Reply> => {
    const { edition } = request.params as { readonly edition: string };
    const record = await deps.editions.get(edition);
    if (record === undefined) return refused(notFound);
    const wrong = (['track', 'email'] as const).filter((name) =>
      problem.errors?.some(({ pointer }) => pointer === `/${name}`),
    );
    return wrong.length === 0
      ? refused(problem)
      : invalidStart(deps, record.edition, request, wrong);
  };
