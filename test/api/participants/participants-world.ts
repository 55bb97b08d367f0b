import { participantsApi } from '../../../functions/participants/api.ts';
import type { ParticipantsDeps } from '../../../functions/participants/deps.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import type { Participant } from '../../../shared/domain/participant.ts';
import { participationEntry } from '../../../shared/domain/participation.ts';
import { sessionCookie } from '../../../shared/http/http-handler.ts';
import { hashOf } from '../../../shared/runtime/ids.ts';
import { type Asked, ask } from '../../support/http.ts';
import { inMemoryEditionRepository } from '../../support/in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from '../../support/in-memory/participant-repository.ts';
import { inMemorySessionRepository } from '../../support/in-memory/sign-in-repositories.ts';
import { smallEdition } from '../../support/small-edition.ts';

const noApplications = {
  draft: 0,
  submitted: 0,
  eligible: 0,
  ineligible: 0,
  selected: 0,
  waitlisted: 0,
  'not-selected': 0,
  withdrawn: 0,
  merged: 0,
};

/** The participants' API on stores in memory, at a moment that the test sets. */
export const participantsWorld = async (
  people: readonly Participant[],
  { edition = smallEdition() }: { readonly edition?: Edition } = {},
) => {
  let now = Date.parse('2031-04-12T01:00:00.000Z');
  let ids = 0;
  const participants = inMemoryParticipantRepository(...people);
  const sessions = inMemorySessionRepository();
  for (const applicationId of ['NOPLACE', ...people.map((one) => one.applicationId)]) {
    await sessions.open(hashOf(`token-${applicationId}`), {
      applicationId,
      edition: edition.edition,
      expiresAt: '2099-01-01T00:00:00.000Z',
    });
  }
  const deps: ParticipantsDeps = {
    participants,
    editions: inMemoryEditionRepository(edition),
    applicationCounts: async () => ({ ...noApplications, submitted: 7, draft: 2 }),
    participation: {
      get: async () =>
        Object.fromEntries(people.map((one) => [one.applicationId, participationEntry(one)])),
    },
    sessions,
    ids: {
      newId: () => {
        ids += 1;
        return `EVENT${ids}`;
      },
    },
  };
  const handler = participantsApi(() => deps, { now: () => now });
  return {
    participants,
    setClock: (moment: string) => {
      now = Date.parse(moment);
    },
    /** Asks as a person with a session for this dossier. */
    askAs: (applicationId: string, asked: Asked) =>
      ask(handler, { ...asked, cookies: [`${sessionCookie}=token-${applicationId}`] }),
    ask: (asked: Asked) => ask(handler, asked),
  };
};
