import type { Endpoints } from '../../shared/http/http-handler.ts';
import { cpiTable } from '../../shared/store/client.ts';
import { createMailRepository } from '../../shared/store/mail-repository.ts';
import { listMails } from './list-mails.ts';
import type { routes } from './routes.ts';

let wired: Endpoints<typeof routes> | undefined;

/** The endpoints of this function, wired on the first request. */
export const container = (): Endpoints<typeof routes> => {
  wired ??= { listMails: listMails({ mails: createMailRepository(cpiTable()) }) };
  return wired;
};
