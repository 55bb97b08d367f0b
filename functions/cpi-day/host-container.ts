import { createPostOffice } from '../../shared/mail/wiring.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createParticipantRepository } from '../../shared/store/participant-repository.ts';
import type { HostDeps } from './announce-to-participants.ts';

let wired: HostDeps | undefined;

/** The host's ports, wired on the first event. */
export const hostContainer = (): HostDeps => {
  const table = cpiTable();
  wired ??= { ...createPostOffice(table), participants: createParticipantRepository(table) };
  return wired;
};
