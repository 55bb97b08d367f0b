import { Edition } from '../../shared/domain/edition.ts';
import { addDays } from '../../shared/domain/time.ts';
import { smallEditionFile } from './small-edition.ts';

const both = (text: string) => ({ en: text, ko: text });

const rubric = {
  criteria: [
    {
      id: 'merit',
      title: both('Merit'),
      weight: 100,
      anchors: [1, 2, 3, 4, 5].map((score) => ({ score, text: both(`worth ${score}`) })),
    },
  ],
  threshold: 60,
};

const [small] = smallEditionFile.tracks;
if (small === undefined) throw new Error('The small edition has no track');

const section = (id: string, places: number) => ({
  id,
  kind: 'general',
  field: both(id),
  title: both(`The course ${id}`),
  partners: [{ name: `House of ${id}`, country: 'KR' }],
  places,
  selectedBy: 'office' as const,
});

/**
 * A track with every stage within four weeks of the day on which its call opens: offers on the
 * fifth day, online training from the tenth, Korea from the twenty-second to the twenty-fifth.
 */
export const shortTrackFile = (id: string, opensOn: string, places: Record<string, number>) => {
  const day = (number: number): string => addDays(opensOn, number - 1);
  const visit = { from: day(22), to: day(25) };
  return {
    ...small,
    id,
    title: both(id),
    call: { opensAt: `${day(1)}T09:00`, closesAt: `${day(3)}T10:00`, zone: 'edition' as const },
    eligibility: {
      ...small.eligibility,
      age: { from: 25, to: 45, on: visit.from },
      pastParticipants: { policy: 'flag' },
    },
    selection: {
      ...small.selection,
      reviewDueAt: `${day(4)}T18:00`,
      releaseAt: `${day(5)}T10:00`,
      perCountry: 2,
    },
    offer: { answerDays: 2, promoteUntil: `${day(9)}T18:00` },
    kinds: [{ id: 'general', title: both('General') }],
    sections: Object.entries(places).map(([name, count]) => ({ ...section(name, count), visit })),
    online: {
      period: { from: day(10), to: day(12) },
      modules: [{ id: 'planning', title: both('Planning'), minutes: 60 }],
      seminars: [
        {
          id: 'opening',
          title: both('Opening'),
          startsAt: `${day(11)}T17:00`,
          endsAt: `${day(11)}T19:00`,
        },
      ],
      attendanceNeeded: 80,
    },
    proposal: {
      opensAt: `${day(13)}T09:00`,
      dueAt: `${day(15)}T18:00`,
      reviewDueAt: `${day(16)}T18:00`,
      revisions: 1,
      revisionDays: 2,
      outstanding: 1,
    },
    visit: {
      attendanceNeeded: 80,
      inviteAt: `${day(20)}T10:00`,
      passport: { neededForInvitation: true },
    },
  };
};

/** Every stage of a year within a month, so that a replay takes seconds. */
export const shortEditionFile = (
  edition: string,
  tracks: readonly object[],
  cpiDay: string | undefined,
) => {
  const { cpiDay: ceremony, ...rest } = smallEditionFile;
  return {
    ...rest,
    edition,
    title: both('A short edition'),
    seed: 'short',
    rubrics: { application: rubric, proposal: rubric },
    tracks,
    ...(cpiDay === undefined ? {} : { cpiDay: { ...ceremony, date: cpiDay } }),
  };
};

/** Two sections, three places; the call opens on 6 January 2032. */
export const shortEdition = (): Edition =>
  Edition.parse(
    shortEditionFile(
      '2032',
      [shortTrackFile('makers', '2032-01-06', { paper: 2, stage: 1 })],
      '2032-01-29',
    ),
  );
