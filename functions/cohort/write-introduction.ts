import {
  authorOf,
  type Contribution,
  contributed,
  rewritten,
  saysTheSame,
} from '../../shared/domain/cohort-contribution.ts';
import { acting } from '../../shared/domain/cohort-member.ts';
import { readIntroduction } from '../../shared/domain/cohort-text.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import { actInSpace, type Decided } from './act.ts';
import { introductionId } from './contribution-ids.ts';
import type { CohortDeps } from './deps.ts';
import type { Space } from './open-space.ts';
import { IntroductionPage } from './pages/introduction-page.tsx';
import { faultyReply, type Refusal, refusedReply, whyNotWritten } from './refusals.ts';
import type { routes } from './routes.ts';
import { shownTo } from './shown.ts';

type Request = RequestOf<typeof routes.writeIntroduction>;

const written = (space: Space, introduction: Contribution): Reply =>
  ok(
    { revision: introduction.revision, introduction: shownTo(space, introduction) },
    { seeOther: '/my/cohort/people' },
  );

/** Introduces somebody, or changes how they did. What another window wrote is not lost unseen. */
export const writeIntroduction = (deps: CohortDeps) =>
  actInSpace(deps, async (space, request: Request): Promise<Decided> => {
    const { body, receivedAt, locale } = request;
    const { participant, member } = space;
    const { edition } = participant;
    const id = introductionId(participant);
    const found = await deps.cohort.get(edition, id);
    const typed = { text: body.text, field: body.field, links: body.links };
    const show = (more: Refusal) => IntroductionPage({ space, found, locale, typed, ...more });
    const read = readIntroduction(typed);
    if ('faults' in read) return faultyReply(read.faults, locale, show);
    const stands = found?.removedAt === undefined ? found : undefined;
    if (stands !== undefined && saysTheSame(stands, read.written)) return written(space, stands);
    const why = whyNotWritten(space, found, body.revision);
    if (why !== undefined) return refusedReply(why, locale, show);
    const author = authorOf(participant);
    const next =
      found === undefined
        ? contributed(
            { id, edition, kind: 'introduction', author, sent: '' },
            read.written,
            receivedAt,
          )
        : rewritten(found, author, read.written, receivedAt);
    return {
      change: { before: found, next, by: { member: acting(member), stage: participant.stage } },
      reply: written(space, next),
    };
  });
