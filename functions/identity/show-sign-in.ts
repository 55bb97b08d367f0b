import type { RequestOf } from '../../shared/http/http-handler.ts';
import type { Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { signInText } from '../../shared/text/sign-in.ts';
import { SignInPage } from './pages/sign-in-page.tsx';
import type { routes } from './routes.ts';

/** Where a link is asked for. */
export const showSignIn = async ({ locale }: RequestOf<typeof routes.showSignIn>): Promise<Reply> =>
  ok({}, { page: () => SignInPage({ locale, email: '' }) });

/** The same page for an address that is none. */
export const invalidSignInPage = async (
  { body, locale }: Request,
  problem: Problem,
): Promise<Reply> => {
  const typed = (body as { readonly email?: unknown } | undefined)?.email;
  const email = typeof typed === 'string' ? typed : '';
  const errors = problem.errors?.map((error) =>
    error.pointer === '/email' ? { ...error, detail: signInText(locale).emailWrong } : error,
  );
  return refused(
    { ...problem, ...(errors === undefined ? {} : { errors }) },
    { page: () => SignInPage({ locale, email, ...(errors === undefined ? {} : { errors }) }) },
  );
};
