import { Edition } from '../../shared/domain/edition.ts';
import { type Session, SessionInput } from '../../shared/domain/timetable.ts';
import { smallEdition } from './small-edition.ts';

const both = (text: string) => ({ en: text, ko: text });

/** The small edition with two venues, twenty minutes apart, and three instructors. */
export const scheduledEdition = (): Edition =>
  Edition.parse({
    ...smallEdition(),
    scheduling: {
      venues: [
        {
          id: 'academy',
          title: both('Academy'),
          rooms: [
            { id: 'hall', title: both('Hall'), seats: 30 },
            { id: 'studio', title: both('Studio'), seats: 12 },
          ],
        },
        {
          id: 'theatre',
          title: both('Theatre'),
          rooms: [{ id: 'stage-room', title: both('Stage') }],
        },
      ],
      travel: [{ between: ['theatre', 'academy'], minutes: 20 }],
      instructors: [
        { id: 'kim', name: both('Kim Sora') },
        { id: 'lee', name: both('Lee Jun') },
        {
          id: 'park',
          name: both('Park Min'),
          available: [{ from: '2031-08-05T09:00', to: '2031-08-05T18:00' }],
        },
      ],
    },
  });

/** A session of the paper section on its second day in Korea. */
export const someSession = (changes: Partial<Session> = {}): Session =>
  SessionInput.parse({
    id: 'paper-making',
    title: both('Making paper'),
    kind: 'workshop',
    startsAt: '2031-08-05T10:00',
    endsAt: '2031-08-05T12:00',
    cohorts: ['makers/paper'],
    instructors: ['kim'],
    room: 'hall',
    ...changes,
  });
