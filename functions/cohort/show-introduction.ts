import { ok } from '../../shared/http/reply.ts';
import { introductionId } from './contribution-ids.ts';
import type { CohortDeps } from './deps.ts';
import { inSpace } from './open-space.ts';
import { IntroductionPage } from './pages/introduction-page.tsx';
import { closedFor, shownTo } from './shown.ts';

/** The own introduction with its form. */
export const showIntroduction = (deps: CohortDeps) =>
  inSpace(deps, async (space, { locale }) => {
    const { participant } = space;
    const found = await deps.cohort.get(participant.edition, introductionId(participant));
    const stands = found?.removedAt === undefined ? found : undefined;
    return ok(
      {
        revision: found?.revision ?? 0,
        ...(stands === undefined ? {} : { introduction: shownTo(space, stands) }),
        ...closedFor(space.member),
      },
      { page: () => IntroductionPage({ space, found, locale }) },
    );
  });
