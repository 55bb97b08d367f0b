import type { DraftAnswers } from '../../shared/domain/application-form.ts';
import type { FieldError } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Ids } from '../../shared/runtime/ids.ts';
import type { SavedAnswers } from '../../shared/store/answers-store.ts';
import { applicationText } from '../../shared/text/applications.ts';
import { commonText } from '../../shared/text/common.ts';
import type { OpenedApplication, OwnRequest } from './own-application.ts';
import { ClosedPage } from './pages/closed-page.tsx';
import { FormPage } from './pages/form-page.tsx';
import { OtherBodyPage } from './pages/other-body-page.tsx';

type Reader = Pick<OwnRequest, 'locale' | 'receivedAt'>;
type Deps = { readonly ids: Ids };

/** The form with what was saved. */
export const formReply = (
  { ids }: Deps,
  opened: OpenedApplication,
  reader: Reader,
  justSaved: boolean,
): Reply => {
  const { application, saved } = opened;
  const { applicationId, edition, track, closesAt } = application;
  const answers = saved?.answers ?? {};
  const version = saved?.version ?? 0;
  return ok(
    {
      ...{ applicationId, edition, track, status: 'draft', closesAt, version, answers },
      ...(saved === undefined ? {} : { savedAt: saved.savedAt }),
    },
    {
      page: () =>
        FormPage({ opened, reader, answers, version, justSaved, idempotencyKey: ids.newToken() }),
    },
  );
};

/** The form again with what was typed, and what is wrong with it. */
export const invalidReply = (
  { ids }: Deps,
  opened: OpenedApplication,
  reader: Reader,
  typed: { readonly answers: DraftAnswers; readonly version: number; readonly saved: boolean },
  errors: readonly FieldError[],
): Reply => {
  const title = commonText(reader.locale).refused.invalid;
  const { answers, version, saved } = typed;
  const idempotencyKey = ids.newToken();
  return refused(
    { code: 'invalid-input', status: 422, title, errors },
    {
      page: () =>
        FormPage({ opened, reader, answers, version, errors, idempotencyKey, keptAnyway: saved }),
    },
  );
};

/** The form with what was typed, after another window has saved something else. */
export const elsewhereReply = (
  { ids }: Deps,
  opened: OpenedApplication,
  reader: Reader,
  answers: DraftAnswers,
  elsewhere: SavedAnswers,
): Reply => {
  const { title, detail } = applicationText(reader.locale).elsewhere;
  const { version } = elsewhere;
  const idempotencyKey = ids.newToken();
  return refused(
    { code: 'saved-elsewhere', status: 409, title, detail },
    { page: () => FormPage({ opened, reader, answers, version, elsewhere, idempotencyKey }) },
  );
};

/** Too late: what was typed and what was saved stay readable. */
export const closedReply = (
  opened: OpenedApplication,
  reader: Reader,
  typed?: DraftAnswers,
): Reply => {
  const { title, detail } = applicationText(reader.locale).closed;
  return refused(
    { code: 'call-closed', status: 409, title, detail },
    { page: () => ClosedPage({ opened, reader, ...(typed === undefined ? {} : { typed }) }) },
  );
};

/** The same key with other answers: the first submission stands, and the difference is said. */
export const otherBodyReply = (
  opened: OpenedApplication,
  reader: Reader,
  typed: DraftAnswers | undefined,
): Reply => {
  const { title, detail } = applicationText(reader.locale).otherBody;
  return refused(
    { code: 'idempotency-key-reused', status: 409, title, detail },
    { page: () => OtherBodyPage({ opened, reader, typed: typed ?? {} }) },
  );
};
