import type { ApplicationCard } from '../../shared/domain/application.ts';
import type { Track } from '../../shared/domain/edition.ts';
import { ranksPastAfterOthers } from '../../shared/domain/eligibility-rules.ts';
import type { Selection } from '../../shared/domain/selection.ts';
import type { Reason } from '../../shared/domain/selection-reason.ts';
import type { SelectionRecord } from '../../shared/domain/selection-record.ts';
import { withinSections } from '../../shared/domain/selection-sections.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { confinedTo, visibleSections } from '../../shared/http/section-scope.ts';
import { everyApplication } from '../../shared/store/every-application.ts';
import { countryName } from '../../shared/text/country.ts';
import type { Locale } from '../../shared/text/locale.ts';
import { reasonWords, selectionText } from '../../shared/text/selection.ts';
import type { SelectionDeps } from './deps.ts';
import { loadTrack } from './load-track.ts';
import { notComputed } from './refusals.ts';
import type { routes } from './routes.ts';

interface Row {
  readonly applicationId: string;
  readonly country: string;
  readonly reason?: Reason;
}
type Named = ReadonlyMap<string, Pick<ApplicationCard, 'name' | 'reference' | 'pastParticipant'>>;

/** The rows of a list with the names of the people and the reasons in words. */
const told = <R extends Row>(rows: readonly R[], track: Track, named: Named, locale: Locale) =>
  rows.map((row) => {
    const { name, reference, pastParticipant } = named.get(row.applicationId) ?? {};
    const isAfterOthers = pastParticipant !== undefined && ranksPastAfterOthers(track);
    const words = [
      ...(isAfterOthers
        ? [selectionText(locale).rankedAfterOthers(pastParticipant.join(', '))]
        : []),
      ...(row.reason === undefined
        ? []
        : [reasonWords(row.reason, countryName(row.country, locale), locale)]),
    ];
    return {
      ...{ ...row, name, reference },
      ...(pastParticipant === undefined ? {} : { pastParticipant }),
      ...(words.length === 0 ? {} : { words: words.join(' ') }),
    };
  });

/** How many have a place in a section, and how many places stay empty. */
const givenIn = ({ chosen }: Selection, id: string, places: number) => {
  const given = chosen.filter(({ section }) => section === id).length;
  return { chosen: given, empty: Math.max(0, places - given) };
};

const isHandedIn = (adjustments: SelectionRecord['adjustments'], id: string): boolean =>
  adjustments?.partnerLists.some(({ section }) => section === id) === true;

/** The list of a track as it was computed, with its reasons, and how far its release is. */
export const showSelection =
  (deps: SelectionDeps) =>
  async (request: RequestOf<typeof routes.showSelection>): Promise<Reply> => {
    const { params, principal, locale } = request;
    const found = await loadTrack(deps, params.edition, params.track);
    const sections = visibleSections(principal, found?.track.sections ?? []);
    if (found === undefined || sections.length === 0) return refused(notFound);
    const record = await deps.selections.get(params.edition, params.track);
    if (record === undefined) return refused(notComputed(locale));

    const [list, cards] = await Promise.all([
      deps.selections.listOf(record),
      everyApplication(deps.applications, params),
    ]);
    const named: Named = new Map(cards.map((card) => [card.applicationId, card]));
    const { version, computedAt, figures, release, adjustments } = record;
    const isWhole = confinedTo(principal) === undefined;
    const seen = new Set(sections.map(({ id }) => id));
    const { chosen, waitlist, excluded } = isWhole ? list : withinSections(list, seen);
    return ok({
      track: record.track,
      version,
      computedAt,
      ...(isWhole ? { figures } : {}),
      release,
      sections: sections.map(({ id, places, selectedBy }) => ({
        section: id,
        places,
        ...givenIn(list, id, places),
        ...(selectedBy === 'partner'
          ? { partnerList: isHandedIn(adjustments, id) ? 'handed-in' : 'missing' }
          : {}),
      })),
      chosen: told<Row>(chosen, found.track, named, locale),
      waitlist: told<Row>(waitlist, found.track, named, locale),
      excluded: told<Row>(excluded, found.track, named, locale),
      vacancies: record.vacancies.filter(({ section }) => isWhole || seen.has(section)),
      ...(isWhole ? { adjustments } : {}),
    });
  };
