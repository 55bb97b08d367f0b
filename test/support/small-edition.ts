import { Edition } from '../../shared/domain/edition.ts';

const both = (text: string) => ({ en: text, ko: text });

const rubric = {
  criteria: [
    {
      id: 'merit',
      title: both('Merit'),
      weight: 100,
      anchors: [
        { score: 1, text: both('little') },
        { score: 5, text: both('much') },
      ],
    },
  ],
  threshold: 60,
};

/**
 * A small edition that keeps every rule: one track with every stage, two sections. Tests that need
 * another one change a copy of it.
 */
export const smallEditionFile = {
  edition: '2031',
  title: both('A small edition'),
  organiser: both('The office'),
  contact: 'office@cpi.example',
  timeZone: 'Asia/Seoul',
  seed: 'small',
  rubrics: { application: rubric, proposal: rubric },
  tracks: [
    {
      id: 'makers',
      title: both('Makers'),
      admission: 'open-call',
      call: { opensAt: '2031-02-03T09:00', closesAt: '2031-03-03T10:00', zone: 'edition' },
      eligibility: {
        age: { from: 25, to: 45, on: '2031-08-04' },
        experienceYears: 5,
        englishNeeded: true,
        onlineToolsNeeded: true,
        wholeStayNeeded: true,
        countries: ['KH', 'PE', 'MN'],
      },
      selection: {
        reviewsNeeded: 1,
        reviewDueAt: '2031-04-01T18:00',
        releaseAt: '2031-04-10T10:00',
        perCountry: 4,
        tieBreak: ['first-criterion', 'earlier', 'lot'],
      },
      offer: { answerDays: 7, promoteUntil: '2031-06-20T18:00' },
      kinds: [{ id: 'general', title: both('General'), weeks: 2 }],
      sections: [
        {
          id: 'paper',
          kind: 'general',
          field: both('Paper'),
          title: both('Paper and its makers'),
          partners: [{ name: 'Paper House', country: 'KR' }],
          places: 3,
          selectedBy: 'office',
          visit: { from: '2031-08-04', to: '2031-08-15' },
        },
        {
          id: 'stage',
          kind: 'general',
          field: both('Stage'),
          title: both('Stages for everyone'),
          partners: [{ name: 'Stage House', country: 'KR' }],
          places: 2,
          selectedBy: 'office',
          visit: { from: '2031-08-04', to: '2031-08-15' },
        },
      ],
      online: {
        period: { from: '2031-06-23', to: '2031-07-04' },
        modules: [{ id: 'planning', title: both('Planning'), minutes: 60 }],
        seminars: [
          {
            id: 'opening',
            title: both('Opening'),
            startsAt: '2031-06-23T17:00',
            endsAt: '2031-06-23T19:00',
          },
        ],
        attendanceNeeded: 80,
      },
      proposal: {
        opensAt: '2031-07-05T09:00',
        dueAt: '2031-07-14T18:00',
        reviewDueAt: '2031-07-18T18:00',
        revisions: 1,
        revisionDays: 3,
        outstanding: 1,
      },
      visit: { attendanceNeeded: 80, inviteAt: '2031-07-25T10:00' },
    },
  ],
  cpiDay: {
    date: '2031-08-14',
    forum: { title: both('Forum'), programme: [{ kind: 'proposals', title: both('Proposals') }] },
    night: { title: both('Night'), programme: [{ kind: 'ceremony', title: both('Ceremony') }] },
  },
  published: [],
};

export const smallEdition = (changes: Partial<Edition> = {}): Edition =>
  Edition.parse({ ...structuredClone(smallEditionFile), ...changes });
