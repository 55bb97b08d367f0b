import type { Edition } from '../../shared/domain/edition.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import type { CpiDayDeps } from './deps.ts';
import { ProgrammePage } from './pages/programme-page.tsx';
import type { routes } from './routes.ts';

/** A proposal that is presented at the forum; whose it is the stage tells, not this page. */
export interface PresentedProposal {
  readonly title: string;
  readonly country: string;
  readonly track: string;
  readonly section: string;
  /** Place in the order of the track’s presentations; 0 where none was given. */
  readonly slot: number;
}

/** Track by track as the edition has them, slot by slot, then by title. */
const bySlot =
  (tracks: readonly string[]) =>
  (a: PresentedProposal, b: PresentedProposal): number =>
    tracks.indexOf(a.track) - tracks.indexOf(b.track) ||
    a.slot - b.slot ||
    (a.title < b.title ? -1 : 1);

/** The proposals that were chosen, once the office has announced the day; none before. */
const presented = async (
  deps: CpiDayDeps,
  { edition, tracks }: Edition,
): Promise<readonly PresentedProposal[]> => {
  if ((await deps.dinner.announcedAt(edition)) === undefined) return [];
  const people = await everyParticipant(deps.participants, edition);
  return people
    .flatMap(({ proposal, country, track, section }) =>
      proposal?.outstanding === true && proposal.title !== undefined
        ? [{ title: proposal.title, country, track, section, slot: proposal.slot ?? 0 }]
        : [],
    )
    .toSorted(bySlot(tracks.map(({ id }) => id)));
};

/** The programme of CPI Day, for everyone. */
export const showProgramme =
  (deps: CpiDayDeps) =>
  async ({ params, locale }: RequestOf<typeof routes.showProgramme>): Promise<Reply> => {
    const record = await deps.editions.get(params.edition);
    const day = record?.edition.cpiDay;
    if (record === undefined || day === undefined) return refused(notFound);
    const { edition } = record;
    const proposals = await presented(deps, edition);
    const { dinner: _dinner, ...programme } = day;
    return ok(
      { edition: edition.edition, ...programme, proposals },
      { page: () => ProgrammePage({ edition, day, proposals, locale }) },
    );
  };
