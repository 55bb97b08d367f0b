import type { PostOfficeDeps } from '../../shared/mail/post-office.ts';
import type { MailTransport } from '../../shared/mail/transport.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { draftOf } from './application.ts';
import { inMemoryApplicationRepository } from './in-memory/application-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryMailRepository } from './in-memory/mail-repository.ts';
import { inMemoryParticipantRepository } from './in-memory/participant-repository.ts';
import { inMemoryLinkRepository } from './in-memory/sign-in-repositories.ts';
import { smallEdition } from './small-edition.ts';

/** A transport that keeps what it was handed, and can be told to fail. */
export const recordingTransport = () => {
  const sent: string[] = [];
  let failure: Error | undefined;
  const transport: MailTransport = {
    send: async (raw) => {
      if (failure !== undefined) throw failure;
      sent.push(Buffer.from(raw).toString());
      return `MESSAGE${sent.length}`;
    },
  };
  return {
    transport,
    sent,
    fail: (fault?: Error) => {
      failure = fault;
    },
  };
};

/** A post office in memory: one applicant, who wrote the name that a test wants. */
export const postOffice = (name = 'Sok Dara', locale: 'en' | 'ko' = 'en') => {
  const post = recordingTransport();
  const deps: PostOfficeDeps = {
    mails: inMemoryMailRepository(),
    editions: inMemoryEditionRepository(smallEdition()),
    applications: inMemoryApplicationRepository(
      draftOf('PERSON1', {
        track: 'makers',
        section: 'paper',
        name,
        locale,
        status: 'submitted',
        reference: 'CPI-2031-7K3M-Q2WX',
        submittedAt: '2031-03-01T00:00:00.000Z',
      }),
    ),
    participants: inMemoryParticipantRepository(),
    guests: { find: async () => undefined },
    links: inMemoryLinkRepository(),
    transport: post.transport,
    clock: { now: () => Date.parse('2031-04-10T01:00:00.000Z') },
    ids: randomIds,
    sender: 'CPI <cpi@cpi.example>',
    publicUrl: 'https://cpi.example',
  };
  return { deps, ...post };
};
