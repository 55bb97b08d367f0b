import { instructorsOf, placeOf } from '../../../../../shared/domain/edition-scheduling.ts';
import type { Unplaced } from '../../../../../shared/domain/timetable-proposal.ts';
import { useEdition } from '../../../layout/current-edition.tsx';
import { useParticipants } from '../../../parts/use-participants.ts';
import { useFormat } from '../../../text/format.ts';
import { useLocale, useText } from '../../../text/locale.ts';
import { timetableText } from '../../../text/timetable.ts';
import { timetableToolsText } from '../../../text/timetable-tools.ts';
import { useLabels } from '../use-labels.ts';

/** What an obstacle is about: a room, an instructor, a cohort or a person, by name. */
const useNames = () => {
  const { scheduling, tracks } = useEdition();
  const locale = useLocale();
  const labels = useLabels();
  const { rows } = useParticipants();
  return (what: string): string => {
    const place = placeOf(scheduling, what);
    const [instructor] = instructorsOf(scheduling, [what]);
    const person = rows.find(({ applicationId }) => applicationId === what);
    const isCohort = tracks.some(({ id }) => id === what.split('/')[0]);
    return (
      place?.room.title[locale] ??
      instructor?.name[locale] ??
      person?.name ??
      (isCohort ? labels.cohort(what) : what)
    );
  };
};

interface UnplacedListProps {
  readonly unplaced: readonly Unplaced[];
  readonly nameOf: (id: string) => string;
}

/** Why each of them found no place. */
export const UnplacedList = ({ unplaced, nameOf }: UnplacedListProps) => {
  const format = useFormat();
  const named = useNames();
  const { clashes } = useText(timetableText);
  const words = useText(timetableToolsText).proposal;
  return (
    <ul>
      {unplaced.map(({ session, reason, places, obstacles }) => (
        <li key={session}>
          <b>{nameOf(session)}</b>: {words.reasons[reason]}
          <ul>
            {obstacles.map(({ code, what, places: at, sessions }) => (
              <li key={`${code} ${what}`}>
                {words.obstacle(
                  clashes[code],
                  named(what),
                  format.number(at),
                  format.number(places),
                )}
                {sessions.length > 0 && `; ${words.instead(sessions.map(nameOf).join(', '))}`}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};
