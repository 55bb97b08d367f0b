import type { PostOfficeDeps } from '../../shared/mail/post-office.ts';
import { createPostOffice } from '../../shared/mail/wiring.ts';
import { cpiTable } from '../../shared/store/client.ts';
import type { ParticipantRepository } from '../../shared/store/participant-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { TimetableRepository } from '../../shared/store/timetable-repository.ts';
import { createTimetableRepository } from '../../shared/store/timetable-repository.ts';

/** What an announcement needs: what was published, whose day it is, and a post office. */
export interface AnnouncerDeps extends PostOfficeDeps {
  readonly timetables: Pick<TimetableRepository, 'publishedAs' | 'revisions'>;
  readonly participants: Pick<ParticipantRepository, 'get' | 'page'>;
}

let wired: AnnouncerDeps | undefined;

/** The announcer's ports, wired on the first event. */
export const announcerContainer = (): AnnouncerDeps => {
  const table = cpiTable();
  wired ??= {
    ...createPostOffice(table),
    timetables: createTimetableRepository(table),
    participants: createParticipantRepository(table),
  };
  return wired;
};
