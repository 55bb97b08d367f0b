import { documentOf } from '../../shared/domain/visit.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { type Reply, refused } from '../../shared/http/reply.ts';
import { visitText } from '../../shared/text/visits.ts';
import type { VisitsDeps } from './deps.ts';
import { openOwnVisit } from './own-visit.ts';
import { LetterPage, type LetterTrouble } from './pages/letter-page.tsx';
import type { routes } from './routes.ts';
import { isHeldBack } from './visit-data.ts';

/**
 * Leads to the file of an own document. The address is made for this one request and opens for a
 * minute; whoever may not have the document gets no address, whatever was fetched before.
 */
export const fetchLetter =
  (deps: VisitsDeps) =>
  async (request: RequestOf<typeof routes.fetchLetter>): Promise<Reply> => {
    const own = await openOwnVisit(deps, request);
    if (own === undefined) return refused(notFound);
    const { locale, receivedAt, params } = request;
    const { kind } = params;
    const words = visitText(locale).letter;
    const page = (about: LetterTrouble) => () => LetterPage({ own, kind, about, locale });
    const document = documentOf(own.participant, kind);
    if (document.state === 'not-issued') {
      const problem = { code: 'letter-not-issued', status: 404, ...words.notIssued };
      return refused(problem, { page: page('notIssued') });
    }
    if (document.state === 'revoked') {
      const about = kind === 'certificate' ? 'takenBack' : 'revoked';
      const problem = { code: 'letter-revoked', status: 410, ...words[about] };
      return refused(problem, { page: page(about) });
    }
    if (isHeldBack(own, kind)) {
      const problem = { code: 'passport-expires-too-early', status: 409, ...words.heldBack };
      return refused(problem, { page: page('heldBack') });
    }
    if (!(await deps.files.isPrinted(document.key, receivedAt))) {
      const headers = { 'retry-after': '10' };
      return { status: 202, data: { state: 'printing' }, headers, page: page('printing') };
    }
    const fileName = `${own.participant.reference}-${kind}.pdf`;
    const location = await deps.files.addressOf(document.key, fileName, receivedAt);
    return {
      status: 303,
      headers: { location },
      raw: { contentType: 'text/plain; charset=utf-8', body: '' },
    };
  };
