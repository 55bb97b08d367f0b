import {
  applicationsConcerned,
  concerns,
  type MovedDate,
  movedDates,
} from '../../shared/domain/moved-dates.ts';
import type { ParticipantCard } from '../../shared/domain/participant-card.ts';
import { failsForNewDates } from '../../shared/domain/passport-validity.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { ApplicationCounts } from '../../shared/store/application-counts.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import { agesConcerned } from './ages-concerned.ts';
import { checkFile, checkSuccession } from './check-file.ts';
import type { Deps } from './deps.ts';
import type { routes } from './routes.ts';

/** How many applications wait for a date of the time before the journey. */
const applicationsFor = async (
  counts: ApplicationCounts,
  edition: string,
  { date, track }: MovedDate,
): Promise<number | undefined> => {
  const waiting = applicationsConcerned[date];
  if (waiting === undefined || track === undefined) return undefined;
  const counted = await counts(edition, track);
  return waiting.reduce((sum, status) => sum + counted[status], 0);
};

const person = ({ applicationId, name, track, section, stage }: ParticipantCard) => ({
  ...{ applicationId, name, track, section, stage },
});

/**
 * Whom the dates of a file would move, before it is put in force: each date with the participants
 * that it lies before, or with the number of applications that wait for it; whose passport would
 * not do any more; and whom the age keeps out that it did not, or the other way round. Changes
 * nothing.
 */
export const previewMovedDates =
  (deps: Deps) =>
  async ({
    params,
    body,
    receivedAt,
  }: RequestOf<typeof routes.previewMovedDates>): Promise<Reply> => {
    const { editions, participants, applicationCounts } = deps;
    const checked = checkFile(params.edition, body);
    if (!checked.ok) return refused(checked.problem);
    const current = await editions.get(params.edition);
    const broken = checkSuccession(current?.edition, checked.edition, receivedAt);
    if (broken !== undefined) return refused(broken);
    const before = current?.edition ?? checked.edition;
    const moved = movedDates(before, checked.edition);
    const everyone = moved.length === 0 ? [] : await everyParticipant(participants, params.edition);
    const dates = await Promise.all(
      moved.map(async (date) => ({
        ...date,
        applications: await applicationsFor(applicationCounts, params.edition, date),
        participants: everyone.filter((card) => concerns(date, card)).map(person),
      })),
    );
    const passports = everyone.filter((card) => failsForNewDates(before, checked.edition, card));
    return ok({
      ...{ edition: params.edition, version: current?.version ?? 0, moved: dates },
      passports: passports.map(person),
      ages: await agesConcerned(deps, before, checked.edition, receivedAt),
    });
  };
