import { type CohortMember, newMember } from '../../shared/domain/cohort-member.ts';
import { type CohortAccess, cohortAccess } from '../../shared/domain/cohort-opening.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import type { CohortDeps } from './deps.ts';
import { notOpenReply } from './refusals.ts';

export type Reader = Pick<Request, 'principal' | 'receivedAt' | 'locale'>;

/** The space of the asker's edition, with the asker in it. */
export interface Space {
  readonly participant: Participant;
  readonly edition: Edition;
  readonly member: CohortMember;
  /** The time zone that the person has chosen, where they have. */
  readonly zone?: string;
}

export interface FoundSpace extends Space {
  readonly access: Exclude<CohortAccess, { readonly state: 'absent' }>;
}

/** The asker's space, open or not yet; undefined for whom there is none. */
export const findSpace = async (
  deps: CohortDeps,
  { principal, receivedAt }: Reader,
): Promise<FoundSpace | undefined> => {
  if (principal.kind !== 'dossier') return undefined;
  const { applicationId } = principal;
  const [participant, record, application, known] = await Promise.all([
    deps.participants.get(applicationId),
    deps.editions.get(principal.edition),
    deps.applications.get(applicationId),
    deps.cohort.member(applicationId),
  ]);
  if (participant === undefined || record === undefined) return undefined;
  const { edition } = record;
  const access = cohortAccess(edition, participant, receivedAt);
  if (access.state === 'absent') return undefined;
  const member = known ?? newMember(participant);
  const zone = application?.timeZone;
  return { participant, edition, member, access, ...(zone === undefined ? {} : { zone }) };
};

/** Answers from the open space; to everyone else as if there were none, or with when it opens. */
export const inSpace =
  <R extends Reader>(deps: CohortDeps, answer: (space: Space, request: R) => Promise<Reply>) =>
  async (request: R): Promise<Reply> => {
    const space = await findSpace(deps, request);
    if (space === undefined) return refused(notFound);
    return space.access.state === 'open'
      ? answer(space, request)
      : notOpenReply(space, request.locale);
  };
