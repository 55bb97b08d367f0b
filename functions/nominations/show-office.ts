import { endorsementDueAt, shownStatusOf } from '../../shared/domain/endorsement.ts';
import {
  nominationClosesAt,
  nominationLetterDueAt,
  openSections,
  placesPerOffice,
} from '../../shared/domain/nomination.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { type FieldError, notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import type { NominationsDeps } from './deps.ts';
import { type NominationInHand, type OwnOffice, openOffice } from './own-office.ts';
import type { Correcting } from './pages/nominee.tsx';
import { OfficePage, type Typed } from './pages/office-page.tsx';
import type { routes } from './routes.ts';

type Reader = Pick<Request, 'locale' | 'receivedAt'>;

/** The state of a nominee's letter by the edition as it is now. */
const letterState = (
  { edition, track }: Pick<OwnOffice, 'edition' | 'track'>,
  { letter }: Pick<NominationInHand, 'letter'>,
  now: number,
) => shownStatusOf({ ...letter, dueAt: isoOf(endorsementDueAt(edition, track, letter)) }, now);

/** The office's page with what was typed and what is wrong with it. */
export const officePage =
  (own: OwnOffice, reader: Reader, typed: Typed = {}, errors?: readonly FieldError[]) =>
  () =>
    OfficePage({ own, reader, typed, errors });

/** The office's page with a refused correction as it was typed, and what is wrong with it. */
export const correctionPage =
  (own: OwnOffice, reader: Reader, correcting: Correcting, errors: readonly FieldError[]) => () =>
    OfficePage({ own, reader, typed: {}, correcting, errors });

/** The office: its places, its deadlines, whom it nominated. */
export const showOffice =
  (deps: NominationsDeps) =>
  async (request: RequestOf<typeof routes.showOffice>): Promise<Reply> => {
    const own = await openOffice(deps, request);
    if (own === undefined) return refused(notFound);
    const { office, edition, track, inHand } = own;
    const nominations = inHand.map((one) => one.nomination);
    return ok(
      {
        office,
        closesAt: isoOf(nominationClosesAt(edition, track)),
        letterDueAt: isoOf(nominationLetterDueAt(edition, track)),
        perOffice: placesPerOffice(track),
        openSections: openSections(track, nominations).map(({ id }) => id),
        nominations: inHand.map((one) => ({
          ...one.nomination,
          submitted: one.application.status !== 'draft',
          letter: letterState(own, one, request.receivedAt),
        })),
      },
      {
        page: () =>
          OfficePage({
            own,
            reader: request,
            typed: {},
            justSaved: request.query.saved !== undefined,
          }),
      },
    );
  };
