import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { TravelDeps } from './deps.ts';
import { mayBeTold, openOwnTravel } from './own-travel.ts';
import { PartPage } from './pages/part-page.tsx';
import { closedReply } from './replies.ts';
import type { routes } from './routes.ts';
import { shownPart, typedAgain } from './told-part.ts';

/** One thing to prepare, with what was told of it. */
export const showPart =
  (deps: TravelDeps) =>
  async (request: RequestOf<typeof routes.showTravelPart>): Promise<Reply> => {
    const opened = await openOwnTravel(deps, request);
    if (opened === undefined) return refused(notFound);
    const { params, locale, receivedAt } = request;
    const { part } = params;
    if (!mayBeTold(opened, part, receivedAt)) return closedReply(opened, request);
    const { travel, edition } = opened;
    const typed = typedAgain(travel, part, edition.timeZone);
    return ok(
      { part, told: shownPart(travel, part) },
      { page: () => PartPage({ opened, part, typed, locale }) },
    );
  };
