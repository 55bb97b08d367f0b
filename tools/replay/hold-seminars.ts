/** What the office does after a seminar: it takes over the list that the meeting tool has written. */
import type { Seminar, Track } from '../../shared/domain/edition.ts';
import type { Person } from './person.ts';
import { standing } from './standing.ts';
import { hour, momentIn, type World } from './world.ts';

const host = { name: 'Programme office', email: 'host@office.example' };

/** "2023-07-10T21:00" as the tool writes it: 07/10/2023 09:00:00 PM. */
const writtenBy = (local: string): string => {
  const [year = '', month = '', day = '', hours = '', minutes = ''] = local.split(/[-T:]/);
  const onTwelve = String(Number(hours) % 12 || 12).padStart(2, '0');
  return `${month}/${day}/${year} ${onTwelve}:${minutes}:00 ${Number(hours) < 12 ? 'AM' : 'PM'}`;
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The list as it is exported with the data of the meeting. */
const listOf = ({ title, startsAt, endsAt }: Seminar, present: readonly Person[]): string => {
  const from = writtenBy(startsAt);
  const to = writtenBy(endsAt);
  const there = present.map(({ plan }) => ({ name: plan.answers.fullName, email: plan.email }));
  return [
    'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
    `812 3456 7890,${quoted(title.en)},${from},${to},${host.email},90,${there.length + 1}`,
    '',
    'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room',
    ...[host, ...there].map(
      ({ name, email }) => `${quoted(name)},${email},${from},${to},90,Yes,,No`,
    ),
  ].join('\r\n');
};

/** Plans the list of each seminar, an hour after its end. Nobody of the edition is its host. */
export const planSeminars = (world: World, track: Track): void => {
  const path = `/staff/editions/${world.edition.edition}`;
  const { coordinator } = world.staff;
  for (const seminar of track.online?.seminars ?? []) {
    const { id, endsAt } = seminar;
    world.agenda.add({
      at: momentIn(world, endsAt) + hour,
      label: `${track.id}: who was at ${id}`,
      run: async () => {
        const there = await standing(world, 'in-online-training', { track: track.id });
        const present = there.filter(({ plan }) => !plan.online.missedSeminars.includes(id));
        const csv = listOf(seminar, present);
        await coordinator.need('PUT', `${path}/seminars/${id}/log`, { csv });
        const nobody = { attendee: host.email, applicationId: null };
        await coordinator.need('PUT', `${path}/seminar-attendees`, nobody);
      },
    });
  }
};
