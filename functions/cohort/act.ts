import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import type { ContributionChange } from '../../shared/store/cohort-repository.ts';
import type { CohortDeps } from './deps.ts';
import { findSpace, type Reader, type Space } from './open-space.ts';
import { notOpenReply } from './refusals.ts';

/** What is to be written, and what is answered once it is; or what is answered without a write. */
export type Decided =
  | Reply
  | { readonly change: Omit<ContributionChange, 'event'>; readonly reply: Reply };

const attempts = 5;

/**
 * Decides in the open space and writes what was decided. What changed meanwhile, the person, the
 * contribution or what the office says of either, is read again and decided on again.
 */
export const actInSpace =
  <R extends Reader>(deps: CohortDeps, decide: (space: Space, request: R) => Promise<Decided>) =>
  async (request: R): Promise<Reply> => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const space = await findSpace(deps, request);
      if (space === undefined) return refused(notFound);
      if (space.access.state !== 'open') return notOpenReply(space, request.locale);
      const decided = await decide(space, request);
      if (!('change' in decided)) return decided;
      if (await deps.cohort.write(decided.change)) return decided.reply;
    }
    throw new Error('The contribution is written without end');
  };
