import { faultsOf } from '../../../shared/domain/application-check.ts';
import { type DraftAnswers, pickAnswers } from '../../../shared/domain/application-form.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import type { FieldError } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import type { Ids } from '../../../shared/runtime/ids.ts';
import { informationText } from '../../../shared/text/information.ts';
import { answerErrors } from '../answer-errors.ts';
import type { Reader } from '../pages/application-frame.tsx';
import { informationPageAddress, type OpenedInformation } from './open-information.ts';
import { InformationPage, type InformationPageProps } from './pages/information-page.tsx';

/** What keeps the saved answers from being sent: of what is asked once more, and of nothing else. */
export const whatIsMissing = (
  { opened, opens, present }: OpenedInformation,
  { locale, receivedAt }: Reader,
): readonly FieldError[] => {
  const fields = opens.asked.flatMap((page) => page.fields);
  const today = dayOf(receivedAt, opened.edition.timeZone);
  return answerErrors(opened.form, faultsOf(fields, present.answers, today), locale);
};

/** What is asked and what stands there now; sent from here. */
export const informationReply = (
  { ids }: { readonly ids: Ids },
  information: OpenedInformation,
  reader: Reader,
  tried?: InformationPageProps['refused'],
): Reply => {
  const { request, state, opens, present } = information;
  const { applicationId, number, text, dueAt, settledAt } = request;
  const errors = state === 'open' ? whatIsMissing(information, reader) : [];
  const { asked } = opens;
  const fields = asked.flatMap((page) => page.fields.map(({ id }) => id));
  return ok(
    {
      ...{ applicationId, number, state, text, dueAt, settledAt, version: present.version },
      pages: asked.map((page) => ({
        page: page.id,
        address: informationPageAddress(request, page.id),
        asks: page.fields.map(({ id }) => id),
      })),
      answers: pickAnswers(present.answers, fields),
      errors,
    },
    {
      page: () =>
        InformationPage({
          ...{ information, reader, errors, refused: tried },
          idempotencyKey: ids.newToken(),
        }),
    },
  );
};

/** Too late, taken back or sent already: what was typed stays readable. */
export const closedReply = (
  information: OpenedInformation,
  reader: Reader,
  typed?: DraftAnswers,
): Reply => {
  const { state } = information;
  if (state === 'open') throw new Error('An open request is not closed');
  const { title, detail } = informationText(reader.locale).states[state];
  return refused(
    { code: 'information-request-closed', status: 409, title, detail },
    {
      page: () =>
        InformationPage({
          ...{ information, reader, errors: [] },
          ...(typed === undefined ? {} : { typed }),
        }),
    },
  );
};
