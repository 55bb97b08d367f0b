import { canonicalAddress } from '../../shared/domain/sign-in.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { commonText } from '../../shared/text/common.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { nominationText } from '../../shared/text/nominations.ts';
import type { NominationsDeps } from './deps.ts';
import { type NominationInHand, type OwnOffice, openOffice } from './own-office.ts';
import type { routes } from './routes.ts';
import { correctionPage, officePage } from './show-office.ts';
import { personErrors } from './typed-person.ts';

const seeOther = '/nominations?saved=1';

const changedError = (locale: Locale) => {
  const title = nominationText(locale).refused.changed;
  return {
    problem: { code: 'changed', status: 409, title },
    errors: [{ pointer: '', code: 'changed', detail: title }],
  };
};

type Own = { readonly own: OwnOffice; readonly one: NominationInHand };

/** The office's nomination of that application, while its nominee has not submitted. */
const openNomination = async (
  deps: NominationsDeps,
  request: Pick<
    Request<{ applicationId: string }>,
    'principal' | 'params' | 'locale' | 'receivedAt'
  >,
): Promise<Own | Reply> => {
  const own = await openOffice(deps, request);
  const one = own?.inHand.find(
    ({ nomination }) => nomination.applicationId === request.params.applicationId,
  );
  if (own === undefined || one === undefined) return refused(notFound);
  if (one.application.status === 'draft') return { own, one };
  const title = nominationText(request.locale).refused.submitted;
  const errors = [{ pointer: '', code: 'already-submitted', detail: title }];
  return refused(
    { code: 'already-submitted', status: 409, title },
    { page: officePage(own, request, {}, errors) },
  );
};

/** Corrects or withdraws a nomination, until its nominee has submitted. */
export const changeNomination = (deps: NominationsDeps) => ({
  correct: async (request: RequestOf<typeof routes.correctNomination>): Promise<Reply> => {
    const opened = await openNomination(deps, request);
    if ('status' in opened) return opened;
    const { own, one } = opened;
    const { name, position } = request.body;
    const errors = personErrors({ name, position }, request.locale);
    const correcting = { applicationId: one.nomination.applicationId, name, position };
    if (errors.length > 0) {
      const title = commonText(request.locale).refused.invalid;
      return refused(
        { code: 'invalid-input', status: 422, title, errors },
        { page: correctionPage(own, request, correcting, errors) },
      );
    }
    const written = await deps.nominations.correct({ ...one.nomination, name, position });
    if (written) return ok({}, { seeOther });
    const meanwhile = changedError(request.locale);
    return refused(meanwhile.problem, {
      page: correctionPage(own, request, correcting, meanwhile.errors),
    });
  },

  withdraw: async (request: RequestOf<typeof routes.withdrawNomination>): Promise<Reply> => {
    const opened = await openNomination(deps, request);
    if ('status' in opened) return opened;
    const { own, one } = opened;
    const { nomination, application: draft, letter } = one;
    const addressHash = hashOf(canonicalAddress(nomination.email));
    const nominated = { nomination, draft, letter, addressHash };
    const written = await deps.nominations.withdraw(nominated, request.receivedAt);
    if (written) return ok({}, { seeOther });
    const meanwhile = changedError(request.locale);
    return refused(meanwhile.problem, { page: officePage(own, request, {}, meanwhile.errors) });
  },
});
