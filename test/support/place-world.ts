import type { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { sessionCookie } from '../../shared/http/http-handler.ts';
import { hashOf } from '../../shared/runtime/ids.ts';
import { draftOf, eventOf } from './application.ts';
import { type Asked, ask } from './http.ts';
import { inMemoryApplicationRepository } from './in-memory/application-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from './in-memory/participant-repository.ts';
import { inMemorySeminarRepository } from './in-memory/seminar-repository.ts';
import { inMemorySessionRepository } from './in-memory/sign-in-repositories.ts';
import { inMemoryStudyRepository } from './in-memory/study-repository.ts';
import { smallEdition } from './small-edition.ts';

type Handler = Parameters<typeof ask>[0];

/** People who hold places, each with a session, and a clock that the test sets. */
export const placeWorld = async (
  people: readonly Participant[],
  { edition = smallEdition(), now }: { readonly edition?: Edition; readonly now: string },
) => {
  const clock = { now: () => at };
  let at = Date.parse(now);
  let ids = 0;
  const participants = inMemoryParticipantRepository(...people);
  const sessions = inMemorySessionRepository();
  const applications = inMemoryApplicationRepository();
  for (const applicationId of ['NOPLACE', ...people.map((one) => one.applicationId)]) {
    await sessions.open(hashOf(`token-${applicationId}`), {
      applicationId,
      edition: edition.edition,
      expiresAt: '2099-01-01T00:00:00.000Z',
    });
  }
  const newId = () => {
    ids += 1;
    return `EVENT${ids}`;
  };
  return {
    clock,
    setClock: (moment: string) => {
      at = Date.parse(moment);
    },
    participants,
    /** Types of the events so far, in order. */
    eventTypes: () => participants.events.map(({ type }) => type),
    /** The person’s own clock, as they chose it when they applied. */
    chooseZone: (applicationId: string, timeZone: string) =>
      applications.write(draftOf(applicationId, { timeZone }), eventOf(applicationId)),
    ports: {
      ...{ participants, applications, sessions },
      seminars: inMemorySeminarRepository(),
      studies: inMemoryStudyRepository(),
      editions: inMemoryEditionRepository(edition),
      ids: { newId },
    },
    /** Asks as a person with a session for this dossier. */
    askAs: (handler: Handler, applicationId: string, asked: Asked) =>
      ask(handler, { ...asked, cookies: [`${sessionCookie}=token-${applicationId}`] }),
  };
};
