import { InformationProvided } from '../../../events/information-provided.ts';
import { amended, answered, changedFields } from '../../../shared/domain/information-request.ts';
import { isoOf } from '../../../shared/domain/time.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import { eventOf } from '../../../shared/store/transitions/change.ts';
import type { ApplicationsDeps } from '../deps.ts';
import { elsewhereReply, invalidReply } from '../replies.ts';
import type { routes } from '../routes.ts';
import { closedReply, informationReply, whatIsMissing } from './information-reply.ts';
import { informationAddress, type OpenedInformation, openInformation } from './open-information.ts';

type Send = RequestOf<typeof routes.sendInformation>;

/** What a sending answers, the first time and every further time. */
const sent = ({ request }: OpenedInformation, settledAt: string | undefined): Reply =>
  ok(
    { applicationId: request.applicationId, number: request.number, state: 'answered', settledAt },
    { seeOther: informationAddress(request) },
  );

/** All that is asked again, for people; programs get the refusal as it is. */
const shownAgain = (
  deps: ApplicationsDeps,
  refusal: Reply,
  information: OpenedInformation,
  request: Send,
  why: 'incomplete' | 'elsewhere',
): Reply => {
  const { page } = informationReply(deps, information, request, why);
  return page === undefined ? refusal : { ...refusal, page };
};

/** Settles the request with the saved answers; `false` when something changed meanwhile. */
const write = (
  deps: ApplicationsDeps,
  { opened: { application }, request, submitted, present }: OpenedInformation,
  now: number,
): Promise<boolean> => {
  const fields = changedFields(submitted, present.answers);
  const amendment = {
    ...{ at: isoOf(now), request: request.number, fields },
    ...{ from: request.answersVersion, to: present.version },
  };
  const stamp = { eventId: deps.ids.newId(), at: isoOf(now) };
  const facts = { track: application.track, number: request.number, fields: [...fields] };
  const event = eventOf(InformationProvided, application, stamp, facts);
  const next = amended(application, present.answers, amendment);
  return deps.information.answer(answered(request, now), next, event);
};

/** Enough for whoever else changes the application at this moment: each of them does so once. */
const attempts = 5;

/**
 * Sends what was saved, in time by the server's clock, once: the answers take the place of those
 * that were submitted, and both are kept. A double click is one sending.
 */
export const sendInformation =
  (deps: ApplicationsDeps) =>
  async (request: Send): Promise<Reply> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const information = await openInformation(deps, request);
      if (information === undefined) return refused(notFound);
      const { state, present } = information;
      if (state === 'answered') return sent(information, information.request.settledAt);
      if (state !== 'open') return closedReply(information, request);
      if ((request.body.version ?? present.version) !== present.version) {
        return shownAgain(deps, elsewhereReply(request), information, request, 'elsewhere');
      }
      const errors = whatIsMissing(information, request);
      if (errors.length > 0) {
        return shownAgain(deps, invalidReply(request, errors), information, request, 'incomplete');
      }
      if (await write(deps, information, request.receivedAt)) {
        return sent(information, isoOf(request.receivedAt));
      }
    }
    throw new Error(
      `Application ${request.params.applicationId} changes faster than it is written`,
    );
  };
