import type { PostOfficeDeps } from '../../shared/mail/post-office.ts';
import { createPostOffice } from '../../shared/mail/wiring.ts';
import { cpiTable } from '../../shared/store/client.ts';

let wired: PostOfficeDeps | undefined;

/** The post office of this function, wired on the first event. */
export const container = (): PostOfficeDeps => {
  wired ??= createPostOffice(cpiTable());
  return wired;
};
