import type { RequestOf } from '../../shared/http/http-handler.ts';
import { ok, type Reply } from '../../shared/http/reply.ts';
import type { MailRepository } from '../../shared/store/mail-repository.ts';
import type { routes } from './routes.ts';

/** A page of the outbox: which letters went to whom, and which need a person's look. */
export const listMails =
  ({ mails }: { readonly mails: Pick<MailRepository, 'page'> }) =>
  async ({ params, query }: RequestOf<typeof routes.listMails>): Promise<Reply> =>
    ok(await mails.page(params.edition, query.cursor));
