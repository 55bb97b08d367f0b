import type { PostOfficeDeps } from '../../shared/mail/post-office.ts';
import { sesTransport } from '../../shared/mail/transport.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { env } from '../../shared/runtime/env.ts';
import { randomIds } from '../../shared/runtime/ids.ts';
import { createApplicationRepository } from '../../shared/store/application-repository.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createEditionRepository } from '../../shared/store/edition-repository.ts';
import { createLinkRepository } from '../../shared/store/link-repository.ts';
import { createMailRepository } from '../../shared/store/mail-repository.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';

let wired: PostOfficeDeps | undefined;

/** The post office of this function, wired on the first event. */
export const container = (): PostOfficeDeps => {
  const table = cpiTable();
  wired ??= {
    mails: createMailRepository(table),
    editions: createEditionRepository(table),
    applications: createApplicationRepository(table),
    participants: createParticipantRepository(table),
    links: createLinkRepository(table),
    transport: sesTransport(env('CONFIGURATION_SET')),
    clock: systemClock,
    ids: randomIds,
    sender: env('MAIL_SENDER'),
    publicUrl: env('PUBLIC_URL'),
  };
  return wired;
};
