import {
  extended,
  type InformationRequest,
  informationStateOf,
  withdrawn,
} from '../../../shared/domain/information-request.ts';
import { staffActed } from '../../../shared/http/audited.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import type { ApplicationsDeps } from '../deps.ts';
import type { routes } from '../routes.ts';
import { deadlineIn, inThePast } from './deadline-input.ts';

type Deps = Pick<ApplicationsDeps, 'editions' | 'information' | 'ids'>;
type Extend = RequestOf<typeof routes.extendInformationRequest>;
type Withdraw = RequestOf<typeof routes.withdrawInformationRequest>;

const standing = ({ information }: Deps, { params }: Pick<Withdraw, 'params'>) =>
  information.get(params.applicationId, Number(params.number));

const notOpen = (): Reply => {
  const title = 'This request is not open (any more): it is answered, withdrawn or too late.';
  return refused({ code: 'not-open', status: 409, title });
};

/** Writes the change with its line for the audit log, unless somebody else was first. */
const write = async (
  deps: Deps,
  request: Extend | Withdraw,
  was: InformationRequest,
  next: InformationRequest,
  action: string,
): Promise<Reply> => {
  const shown = ({ number, status, dueAt }: InformationRequest) => ({ number, status, dueAt });
  const event = staffActed(request, deps.ids, {
    ...{ subject: was.applicationId, edition: was.edition, action },
    ...{ before: shown(was), after: shown(next), why: request.body.reason },
  });
  if (await deps.information.replace(next, event)) {
    const state = informationStateOf(next, request.receivedAt);
    return ok({ number: next.number, dueAt: next.dueAt, state });
  }
  const title = 'This request was answered or changed meanwhile.';
  return refused({ code: 'changed', status: 409, title });
};

/** Gives the applicant another deadline. One that has passed is asked anew instead. */
export const extendInformationRequest =
  (deps: Deps) =>
  async (request: Extend): Promise<Reply> => {
    const was = await standing(deps, request);
    const record = was && (await deps.editions.get(was.edition));
    if (was === undefined || record === undefined) return refused(notFound);
    if (informationStateOf(was, request.receivedAt) !== 'open') return notOpen();
    const dueAt = deadlineIn(request.body.until, record.edition);
    if (dueAt <= request.receivedAt) return refused(inThePast);
    return write(deps, request, was, extended(was, dueAt), 'information-request-extended');
  };

/** Takes back what was asked; what the applicant has saved and not sent has no effect. */
export const withdrawInformationRequest =
  (deps: Deps) =>
  async (request: Withdraw): Promise<Reply> => {
    const was = await standing(deps, request);
    if (was === undefined) return refused(notFound);
    const now = request.receivedAt;
    if (informationStateOf(was, now) !== 'open') return notOpen();
    return write(deps, request, was, withdrawn(was, now), 'information-request-withdrawn');
  };
