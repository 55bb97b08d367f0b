import { systemClock } from '../runtime/clock.ts';
import { env } from '../runtime/env.ts';
import { randomIds } from '../runtime/ids.ts';
import { createApplicationRepository } from '../store/application-repository.ts';
import type { CpiTable } from '../store/client.ts';
import { createEditionRepository } from '../store/edition-repository.ts';
import { createGuestReader } from '../store/guest-reader.ts';
import { createLinkRepository } from '../store/link-repository.ts';
import { createMailRepository } from '../store/mail-repository.ts';
import { createParticipantRepository } from '../store/participant-repository.ts';
import type { PostOfficeDeps } from './post-office.ts';
import { sesTransport } from './transport.ts';

/** The post office of a function that sends, from its environment. */
export const createPostOffice = (table: CpiTable): PostOfficeDeps => ({
  mails: createMailRepository(table),
  editions: createEditionRepository(table),
  applications: createApplicationRepository(table),
  participants: createParticipantRepository(table),
  guests: createGuestReader(table),
  links: createLinkRepository(table),
  transport: sesTransport(env('CONFIGURATION_SET')),
  clock: systemClock,
  ids: randomIds,
  sender: env('MAIL_SENDER'),
  publicUrl: env('PUBLIC_URL'),
});
