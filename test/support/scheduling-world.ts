import { announceTimetable } from '../../functions/scheduling/announce-timetable.ts';
import { schedulingApi } from '../../functions/scheduling/api.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { draftOf } from './application.ts';
import { type Asked, ask } from './http.ts';
import { inMemoryApplicationRepository } from './in-memory/application-repository.ts';
import { inMemoryCalendarFeedRepository } from './in-memory/calendar-feed-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryTimetableRepository } from './in-memory/timetable-repository.ts';
import { someParticipant } from './participant.ts';
import { placeWorld } from './place-world.ts';
import { postOffice } from './post-office.ts';
import { scheduledEdition, type someSession } from './timetable.ts';

const edition = scheduledEdition();
const publicUrl = 'https://cpi.example';
const at = '2031-08-05T00:30:00.000Z';
const params = { edition: '2031' };

const people: readonly Partial<Participant>[] = [
  { applicationId: 'PAPER1', section: 'paper', stage: 'in-korea' },
  { applicationId: 'STAGE1', section: 'stage', stage: 'in-korea' },
  { applicationId: 'GONE1', section: 'paper', stage: 'withdrawn' },
];

/** An office that plans, people of two sections, one who has withdrawn, and the post that they get. */
export const schedulingWorld = async () => {
  const place = await placeWorld(people.map(someParticipant), { edition, now: at });
  const timetables = inMemoryTimetableRepository();
  const feeds = inMemoryCalendarFeedRepository();
  const ports = { ...place.ports, timetables, feeds, ids: randomIds, publicUrl };
  const handler = schedulingApi(() => ports, place.clock);
  const office = (asked: Asked) => ask(handler, { roles: ['coordinator'], ...asked });
  const put = (session: ReturnType<typeof someSession>, version?: number) =>
    office({
      route: 'PUT /staff/editions/{edition}/timetable/sessions/{session}',
      params: { ...params, session: session.id },
      json: { session, ...(version === undefined ? {} : { version }) },
    });
  const publish = (version: number, note?: string) =>
    office({
      route: 'POST /staff/editions/{edition}/timetable/publications',
      params,
      json: { version, ...(note === undefined ? {} : { note }) },
    });
  const remove = (session: string, version?: number) =>
    office({
      route: 'DELETE /staff/editions/{edition}/timetable/sessions/{session}',
      params: { ...params, session },
      ...(version === undefined ? {} : { query: { version: String(version) } }),
    });
  const post = postOffice();
  const announce = async () =>
    announceTimetable(
      {
        ...post.deps,
        timetables,
        editions: inMemoryEditionRepository(edition),
        participants: place.participants,
        applications: inMemoryApplicationRepository(
          ...people.map(({ applicationId = '', section = '' }) =>
            draftOf(applicationId, {
              track: 'makers',
              section,
              email: `${applicationId.toLowerCase()}@example.org`,
              status: 'selected',
            }),
          ),
        ),
      },
      timetables.events.at(-1),
    );
  const mailsTo = () => post.sent.map((raw) => /^To: (.*)$/m.exec(raw)?.[1]?.trim());
  return {
    ...place,
    timetables,
    feeds,
    handler,
    office,
    ask: (asked: Asked) => ask(handler, asked),
    put,
    remove,
    publish,
    announce,
    mailsTo,
    sent: post.sent,
  };
};
