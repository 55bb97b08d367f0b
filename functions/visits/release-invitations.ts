import { type Edition, type Section, sectionOf, trackOf } from '../../shared/domain/edition.ts';
import { planOf } from '../../shared/domain/journey.ts';
import { auditOf } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound, type Problem } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { commonText } from '../../shared/text/common.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { visitText } from '../../shared/text/visits.ts';
import type { VisitsDeps } from './deps.ts';
import { inviteSection, type SectionResult } from './invite-section.ts';
import type { routes } from './routes.ts';

const unknown = (pointer: string, detail: string, locale: Locale): Problem => ({
  code: 'invalid-input',
  status: 422,
  title: commonText(locale).refused.invalid,
  errors: [{ pointer, code: 'unknown', detail }],
});

type Asked = { readonly track: string; readonly section?: string | undefined };

/** The sections that were asked for, as far as they travel, or what is wrong with the question. */
const sectionsFor = (
  edition: Edition,
  { track, section }: Asked,
  locale: Locale,
): readonly Section[] | Problem => {
  const words = visitText(locale).refused;
  const found = trackOf(edition, track);
  if (found === undefined) return unknown('/track', words.unknownTrack, locale);
  if (section !== undefined && sectionOf(edition, track, section) === undefined) {
    return unknown('/section', words.unknownSection, locale);
  }
  const travelling = found.sections.filter(
    ({ id }) =>
      (section === undefined || id === section) && planOf(edition, { track, section: id }).visit,
  );
  if (travelling.length > 0) return travelling;
  return { code: 'no-visit', status: 409, ...words.noVisit };
};

const isProblem = (value: readonly Section[] | Problem): value is Problem => 'status' in value;

/** Releases the invitations of a track, or of one of its sections. Again changes nothing. */
export const releaseInvitations =
  (deps: VisitsDeps) =>
  async (request: RequestOf<typeof routes.releaseInvitations>): Promise<Reply> => {
    const { params, body, locale } = request;
    const record = await deps.editions.get(params.edition);
    if (record === undefined) return refused(notFound);
    const sections = sectionsFor(record.edition, body, locale);
    if (isProblem(sections)) return refused(sections);
    const audit = auditOf(request.principal, { action: 'invitations-released' });
    const results: SectionResult[] = [];
    for (const section of sections) {
      const place = { edition: record.edition, track: body.track, section };
      const result = await inviteSection(deps, place, request.receivedAt, audit);
      if (result === 'busy') {
        return refused({ code: 'being-released', status: 409, ...visitText(locale).refused.busy });
      }
      results.push(result);
    }
    const sum = (of: 'invited' | 'withheld') => results.reduce((all, one) => all + one[of], 0);
    return ok({
      track: body.track,
      invited: sum('invited'),
      withheld: sum('withheld'),
      sections: results,
    });
  };
