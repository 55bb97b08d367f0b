import type { Track } from '../../../shared/domain/edition.ts';
import type { Selection } from '../../../shared/domain/selection.ts';
import { noAdjustments } from '../../../shared/domain/selection-adjustment.ts';
import type { Reason } from '../../../shared/domain/selection-reason.ts';
import { figuresOf } from '../../../shared/domain/selection-record.ts';
import type { RequestOf } from '../../../shared/http/http-handler.ts';
import { notFound } from '../../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../../shared/http/reply.ts';
import { countryName } from '../../../shared/text/country.ts';
import type { Locale } from '../../../shared/text/locale.ts';
import { reasonWords } from '../../../shared/text/selection.ts';
import { computeList } from '../compute-list.ts';
import type { SelectionDeps } from '../deps.ts';
import { loadTrack } from '../load-track.ts';
import type { routes } from './routes.ts';

/** It is given nothing that writes. */
export type TryingDeps = Pick<SelectionDeps, 'editions' | 'reviews' | 'solver'> & {
  readonly applications: Pick<SelectionDeps['applications'], 'list'>;
  readonly selections: Pick<SelectionDeps['selections'], 'get'>;
};

type Changes = RequestOf<typeof routes.trySelection>['body'];

const changed = (
  track: Track,
  { places = {}, threshold: _threshold, ...caps }: Changes,
): Track => ({
  ...track,
  sections: track.sections.map((section) => ({
    ...section,
    places: places[section.id] ?? section.places,
  })),
  selection: {
    ...track.selection,
    ...Object.fromEntries(
      Object.entries(caps).map(([rule, limit]) => [rule, limit === 0 ? undefined : limit]),
    ),
  },
});

interface Row {
  readonly applicationId: string;
  readonly section: string;
  readonly country: string;
  readonly mean?: number;
  readonly reason?: Reason;
}

const isIn = ({ chosen }: Selection, { applicationId }: Row): boolean =>
  chosen.some((one) => one.applicationId === applicationId);

const rowOf =
  (others: readonly Row[], locale: Locale) =>
  ({ applicationId, section, country, mean }: Row) => {
    const reason = others.find((one) => one.applicationId === applicationId)?.reason;
    const words = reason && reasonWords(reason, countryName(country, locale), locale);
    return { applicationId, section, country, mean, reason, words };
  };

/** What another cap, quota or threshold would change: who comes in and who leaves. Writes nothing. */
export const trySelection =
  (deps: TryingDeps) =>
  async ({ params, body, locale }: RequestOf<typeof routes.trySelection>): Promise<Reply> => {
    const found = await loadTrack(deps, params.edition, params.track);
    if (found === undefined) return refused(notFound);
    const { edition, track } = found;
    const record = await deps.selections.get(params.edition, params.track);
    const adjustments = record?.adjustments ?? noAdjustments;
    const now = await computeList(deps, edition, track, adjustments);
    const then = await computeList(
      deps,
      edition,
      changed(track, body),
      adjustments,
      body.threshold,
    );
    return ok({
      track: track.id,
      figures: { before: figuresOf(now), after: figuresOf(then) },
      comeIn: then.chosen
        .filter((one) => !isIn(now, one))
        .map(rowOf([...now.waitlist, ...now.excluded], locale)),
      leave: now.chosen
        .filter((one) => !isIn(then, one))
        .map(rowOf([...then.waitlist, ...then.excluded], locale)),
    });
  };
