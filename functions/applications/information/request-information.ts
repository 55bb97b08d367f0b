import { InformationRequested } from '../../../events/information-requested.ts';
import { askedIn } from '../../../shared/domain/application-conditions.ts';
import type { AskedField, DraftAnswers } from '../../../shared/domain/application-form.ts';
import {
  fieldNamed,
  type InformationRequest,
  informationStateOf,
  sealed,
  takesInformation,
} from '../../../shared/domain/information-request.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import { staffStamp } from '../../../shared/http/audited.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { type FieldError, notFound } from '../../../shared/http/problem.ts';
import { created, type Reply, refused } from '../../../shared/http/reply.ts';
import { eventOf } from '../../../shared/store/transitions/change.ts';
import type { ApplicationsDeps } from '../deps.ts';
import { openApplication } from '../own-application.ts';
import type { routes } from '../routes.ts';
import { deadlineIn, inThePast } from './deadline-input.ts';

type Ask = RequestOf<typeof routes.requestInformation>;

/** The fields that were named, or what is wrong with their names. */
const fieldsNamed = (
  form: readonly AskedField[],
  submitted: DraftAnswers,
  names: readonly string[],
): { readonly fields: readonly string[] } | { readonly errors: readonly FieldError[] } => {
  const asked = new Set(askedIn(form, submitted).map(({ id }) => id));
  const fields: string[] = [];
  const errors: FieldError[] = [];
  for (const [at, name] of names.entries()) {
    const id = fieldNamed(form, name);
    const pointer = `/fields/${at}`;
    if (id === undefined) {
      errors.push({ pointer, code: 'unknown', detail: `The form has no question “${name}”.` });
    } else if (!asked.has(id)) {
      const detail = `“${name}” was not asked: another answer hides it. Name the question that decides.`;
      errors.push({ pointer, code: 'hidden', detail });
    } else fields.push(id);
  }
  return errors.length > 0 ? { errors } : { fields: [...new Set(fields)] };
};

const alreadyAsked = (number: number): Reply => {
  const title = 'The applicant is asked something already.';
  const detail = `Request ${number} is open: extend it, or withdraw it first.`;
  return refused({ code: 'already-asked', status: 409, title, detail });
};

/**
 * Asks a submitted applicant some questions of the form once more. One request at a time: a second
 * one waits until the first is answered, withdrawn or past its deadline.
 */
export const requestInformation =
  (deps: Pick<ApplicationsDeps, 'applications' | 'editions' | 'information' | 'ids'>) =>
  async (request: Ask): Promise<Reply> => {
    const { params, body, receivedAt: now } = request;
    const [opened, earlier] = await Promise.all([
      openApplication(deps, params.applicationId),
      deps.information.ofApplication(params.applicationId),
    ]);
    if (opened === undefined) return refused(notFound);
    const { application, edition, form, saved } = opened;
    const { answersVersion, reference } = application;
    if (!takesInformation(application) || answersVersion === undefined || reference === undefined) {
      const title = 'Nothing can be asked of this application: it is not submitted, or decided on.';
      return refused({ code: 'not-awaiting-decision', status: 409, title });
    }
    const dueAt = deadlineIn(body.until, edition);
    if (dueAt <= now) return refused(inThePast);
    const last = earlier.at(-1);
    const state = last && informationStateOf(last, now);
    if (last !== undefined && state === 'open') return alreadyAsked(last.number);

    const submitted = await deps.applications.answersOf(application);
    const named = fieldsNamed(form, submitted?.answers ?? {}, body.fields);
    if ('errors' in named) {
      const title = 'Some of these questions cannot be asked.';
      return refused({ code: 'invalid-input', status: 422, title, errors: named.errors });
    }
    const { fields } = named;
    const { applicationId, track } = application;
    const next: InformationRequest = {
      ...{ applicationId, edition: edition.edition, track, reference, fields, text: body.text },
      number: (last?.number ?? 0) + 1,
      status: 'asked',
      askedAt: isoOf(now),
      dueAt: isoOf(dueAt),
      answersVersion,
      savedBefore: saved?.version ?? answersVersion,
      version: 1,
    };
    const { number } = next;
    const stamp = staffStamp(request, deps.ids, {
      action: 'information-requested',
      after: { number, dueAt: next.dueAt, fields: fields.join(' ').slice(0, 200) },
    });
    const facts = { track, number, questions: fields.length, dueAt: next.dueAt };
    const event = eventOf(InformationRequested, application, stamp, facts);
    const before = last !== undefined && state === 'expired' ? sealed(last) : undefined;
    const isAsked = await deps.information.ask(next, event, before);
    return isAsked
      ? created({ applicationId, number, fields, dueAt: next.dueAt, state: 'open' })
      : alreadyAsked(number);
  };
