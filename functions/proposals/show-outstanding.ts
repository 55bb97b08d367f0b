import { inOrder } from '../../shared/domain/proposal-outstanding.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ProposalsDeps } from './deps.ts';
import { loadPresenters, outstandingRow } from './load-presenters.ts';
import type { routes } from './routes.ts';

/** The proposals that are marked, slot by slot, track by track. */
export const showOutstanding =
  (deps: ProposalsDeps) =>
  async ({ params, query }: RequestOf<typeof routes.showOutstanding>): Promise<Reply> => {
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const { edition } = record;
    const asked = edition.tracks.filter(
      ({ id }) => query.track === undefined || query.track === id,
    );
    if (asked.length === 0) return refused(notFound);
    const people = await loadPresenters(deps, edition, query.track);
    const marked = inOrder(people.filter(({ card }) => card.proposal?.outstanding === true));
    return ok({
      edition: edition.edition,
      outstanding: asked.flatMap(({ id }) =>
        marked
          .filter(({ track }) => track === id)
          .toSorted((a, b) => (a.proposal?.slot ?? 0) - (b.proposal?.slot ?? 0))
          .map(outstandingRow),
      ),
    });
  };
