import { shownStatusOf } from '../../shared/domain/endorsement.ts';
import { isoOf } from '../../shared/domain/time.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import type { NominationsDeps } from './deps.ts';
import { openLetter } from './own-letter.ts';
import { LetterPage } from './pages/letter-page.tsx';

/** The official letter or the reference: to write while it can be, to read afterwards. */
export const showLetter =
  (deps: Pick<NominationsDeps, 'endorsements' | 'editions'>) =>
  async (
    request: Request<unknown, { readonly saved?: string | undefined }, unknown>,
  ): Promise<Reply> => {
    const letter = await openLetter(deps, request);
    if (letter === undefined) return refused(notFound);
    const { endorsement, dueAt } = letter;
    const { kind, applicant, writing } = endorsement;
    const state = shownStatusOf({ ...endorsement, dueAt: isoOf(dueAt) }, request.receivedAt);
    return ok(
      {
        kind,
        applicant,
        state,
        dueAt: isoOf(dueAt),
        ...(writing === undefined ? {} : { writing }),
      },
      {
        page: () =>
          LetterPage({
            letter,
            reader: request,
            typed: writing ?? { text: '', declared: false },
            justSaved: request.query.saved !== undefined,
          }),
      },
    );
  };
