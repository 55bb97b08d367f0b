import { hadLeftBy } from '../../shared/domain/departure.ts';
import { programmeDays } from '../../shared/domain/journey.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import type { VisitsDeps } from './deps.ts';
import type { routes } from './routes.ts';

const width = 12;

/** Everyone of a section who came, as they stand now. */
const readVisitors = async (
  { participants }: VisitsDeps,
  edition: string,
  within: { readonly track: string; readonly section: string },
): Promise<readonly Participant[]> => {
  const cards = await everyParticipant(participants, edition, { within });
  const came = cards.filter(({ arrivedOn }) => arrivedOn !== undefined);
  const found: Participant[] = [];
  await inParallel(came, width, async ({ applicationId }) => {
    const participant = await participants.get(applicationId);
    if (participant !== undefined) found.push(participant);
  });
  return found.toSorted((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
};

const idsOf = (people: readonly Participant[]): readonly string[] =>
  people.map(({ applicationId }) => applicationId);

/** The register of a programme day, section by section: expected, there, not there, gone. */
export const showVisitDay =
  (deps: VisitsDeps) =>
  async ({ params, query }: RequestOf<typeof routes.showVisitDay>): Promise<Reply> => {
    const { day } = params;
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const { edition } = record;
    const held = edition.tracks
      .filter(({ id }) => (query.track ?? id) === id)
      .flatMap(({ id, sections }) => sections.map((section) => ({ track: id, section })))
      .filter(
        ({ section: { id, visit } }) =>
          (query.section ?? id) === id && visit !== undefined && programmeDays(visit).includes(day),
      );
    const cohorts = await Promise.all(
      held.map(async ({ track, section }) => {
        const within = { track, section: section.id };
        const people = await readVisitors(deps, edition.edition, within);
        const left = people.filter((one) => hadLeftBy(one, day));
        const expected = people.filter(
          (one) => !hadLeftBy(one, day) && (one.arrivedOn ?? '') <= day,
        );
        const isThere = ({ daysAttended }: Participant) => daysAttended.includes(day);
        return {
          ...within,
          expected: expected.length,
          present: idsOf(expected.filter(isThere)),
          absent: idsOf(expected.filter((one) => !isThere(one))),
          left: idsOf(left),
        };
      }),
    );
    return ok({ edition: edition.edition, day, cohorts });
  };
