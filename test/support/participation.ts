import { type Edition, sectionOf, type Track } from '../../shared/domain/edition.ts';
import { programmeDays, seminarsFor } from '../../shared/domain/journey.ts';
import type { ParticipationEntry } from '../../shared/domain/participation.ts';
import type { ParticipantStage } from '../../shared/domain/stages.ts';
import type { Cohort, CohortPerson } from '../../tools/cohort/cohort-schema.ts';
import { playTrack } from './cohort-model.ts';

/** Where a made-up person ends, when everything happens as the cohort plans it. */
const endOf = (edition: Edition, track: Track, person: CohortPerson): ParticipantStage => {
  const { online, proposal, visa, arrival, missedDays } = person;
  if (online.missedModules.length + online.missedSeminars.length > 2) return 'online-incomplete';
  if (proposal?.handsIn === 'miss') return 'proposal-missed';
  if (proposal?.rounds.at(-1)?.decision === 'reject') return 'proposal-rejected';
  if (visa === 'refused') return 'visa-refused';
  if (arrival === 'no-show') return 'no-show';
  const visit = sectionOf(edition, track.id, person.answers.section)?.visit;
  const days = visit === undefined ? 0 : programmeDays(visit).length;
  return missedDays.length * 5 > days ? 'certificate-withheld' : 'graduated';
};

/** What the projection of an edition holds at its end, by the cohort's own plan. */
export const entriesOf = (edition: Edition, cohort: Cohort): readonly ParticipationEntry[] =>
  edition.tracks.flatMap((track) => {
    const { holders } = playTrack(edition, track, cohort);
    return holders.map((person): ParticipationEntry => {
      const { section, citizenship } = person.answers;
      const stage = endOf(edition, track, person);
      const seminars = track.online === undefined ? [] : seminarsFor(track.online, section);
      const arrived = stage === 'graduated' || stage === 'certificate-withheld';
      return {
        track: track.id,
        section,
        country: citizenship,
        stage,
        modules: (track.online?.modules.length ?? 0) - person.online.missedModules.length,
        seminars: seminars.length - person.online.missedSeminars.length,
        ...(arrived ? { arrivedOn: '2023-08-28', invited: true as const } : {}),
        ...(stage === 'graduated' ? { graduated: true as const } : {}),
      };
    });
  });
