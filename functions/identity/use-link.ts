import { guestHome } from '../../shared/domain/guest.ts';
import { goesOnTo } from '../../shared/domain/sign-in.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { endedSession, openSession } from '../../shared/http/session.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import type { Link } from '../../shared/store/link-repository.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { signInText } from '../../shared/text/sign-in.ts';
import type { IdentityDeps } from './deps.ts';
import { LinkPage } from './pages/link-page.tsx';
import { SignInPage } from './pages/sign-in-page.tsx';
import type { routes } from './routes.ts';

/** A link that is used, too old or none: all the same answer, with a new one a click away. */
const unusable = async (
  { applications }: IdentityDeps,
  link: Link | undefined,
  locale: Locale,
): Promise<Reply> => {
  const id = link?.applicationId;
  const email = id === undefined ? undefined : (await applications.get(id))?.email;
  const { title, lead } = signInText(locale).unusable;
  return refused(
    { code: 'link-not-usable', status: 410, title },
    { page: () => SignInPage({ locale, email: email ?? '', title, lead }) },
  );
};

/** The button. A mail scanner that looks at it uses nothing. */
export const showLink =
  (deps: IdentityDeps) =>
  async (request: RequestOf<typeof routes.showLink>): Promise<Reply> => {
    const { params, query, locale, receivedAt } = request;
    const link = await deps.links.find(hashOf(params.token));
    const usable =
      link !== undefined && link.usedAt === undefined && Date.parse(link.expiresAt) > receivedAt;
    return usable
      ? ok(
          {},
          {
            page: () =>
              LinkPage({
                locale,
                token: params.token,
                next: query.next,
                visit: deps.ids.newToken(),
              }),
          },
        )
      : unusable(deps, link, locale);
  };

const minute = 60_000;

/** A second click on the button that used the link is the same use, for a minute. */
const sameUse = (link: Link | undefined, usedBy: string | undefined, now: number): boolean =>
  link?.usedAt !== undefined &&
  usedBy !== undefined &&
  link.usedBy === usedBy &&
  now - Date.parse(link.usedAt) < minute;

/** Uses the link, once, and opens a session for its dossier or for its guest's part. */
export const useLink =
  (deps: IdentityDeps) =>
  async (request: RequestOf<typeof routes.useLink>): Promise<Reply> => {
    const { params, locale, receivedAt, idempotencyKey } = request;
    const tokenHash = hashOf(params.token);
    const usedBy = idempotencyKey === undefined ? undefined : hashOf(idempotencyKey);
    const consumed = await deps.links.consume(tokenHash, receivedAt, usedBy);
    const link = consumed ?? (await deps.links.find(tokenHash));
    const usable = consumed !== undefined || sameUse(link, usedBy, receivedAt);
    if (link === undefined || !usable) return unusable(deps, link, locale);
    const { guest, applicationId: id } = link;
    if (guest !== undefined) {
      const cookies = [await openSession(deps, link, receivedAt)];
      return ok({ part: guest.kind }, { seeOther: guestHome[guest.kind], cookies });
    }
    const application = id === undefined ? undefined : await deps.applications.get(id);
    if (application === undefined) return unusable(deps, undefined, locale);
    const cookie = await openSession(deps, link, receivedAt);
    const { applicationId } = application;
    return ok(
      { applicationId },
      { seeOther: goesOnTo(application, request.body.next), cookies: [cookie] },
    );
  };

/** Ends the session here and in the store. */
export const signOut =
  ({ sessions }: Pick<IdentityDeps, 'sessions'>) =>
  async ({ principal, locale }: RequestOf<typeof routes.signOut>): Promise<Reply> => {
    if ('session' in principal && principal.session !== undefined) {
      await sessions.close(principal.session);
    }
    const { title, lead } = signInText(locale).signedOut;
    return ok(
      {},
      { cookies: [endedSession], page: () => SignInPage({ locale, email: '', title, lead }) },
    );
  };
