import { cardOf } from '../../shared/domain/application.ts';
import { type SolvedAssignment, solveAssignment } from '../../shared/domain/assignment.ts';
import {
  conflictRulesOf,
  mayReview,
  type ReviewedApplication,
} from '../../shared/domain/conflict.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import { reviewersFor } from '../../shared/domain/proposal-assessment.ts';
import { poolOf, type ReviewerProfile, reviewerIn } from '../../shared/domain/reviewer-profile.ts';
import { instantOf, isoOf } from '../../shared/domain/time.ts';
import { auditOf } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import { inParallel } from '../../shared/runtime/in-parallel.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';
import { everyParticipant } from '../../shared/store/every-participant.ts';
import type { ProposalsDeps } from './deps.ts';
import { assignedEvent } from './panel-plan.ts';
import type { routes } from './routes.ts';

type Asked = RequestOf<typeof routes.assignProposalReviewers>;

const width = 12;

/** Whoever writes a proposal or has handed one in, as the conflict rules see them. */
const readWriters = async (
  { participants, applications }: Pick<ProposalsDeps, 'participants' | 'applications'>,
  edition: string,
  track: string,
): Promise<ReadonlyMap<string, ReviewedApplication>> => {
  const cards = await everyParticipant(participants, edition, { within: { track } });
  const writers = cards.filter(({ stage }) =>
    ['writing-proposal', 'proposal-in-review'].includes(stage),
  );
  const found = new Map<string, ReviewedApplication>();
  await inParallel(writers, width, async ({ applicationId, section, name, country }) => {
    const application = await applications.get(applicationId);
    const known = application === undefined ? {} : cardOf(application);
    found.set(applicationId, { ...known, track, section, name, country });
  });
  return found;
};

interface Order {
  readonly edition: Edition;
  readonly track: Track;
  readonly writers: ReadonlyMap<string, ReviewedApplication>;
  readonly pool: readonly ReviewerProfile[];
  readonly perProposal: number;
}

/** Completes the panels of those who have none made by hand; the same people, the same panels. */
const completed = (
  current: Assignment,
  { edition, track, writers, pool, perProposal }: Order,
): SolvedAssignment => {
  const byHand = new Set(current.byHand);
  const profiles = new Map(pool.map((profile) => [profile.sub, profile]));
  const rules = conflictRulesOf(track);
  return solveAssignment({
    applications: [...writers.keys()].filter((id) => !byHand.has(id)),
    reviewers: [...profiles.keys()],
    perApplication: perProposal,
    seed: `${edition.seed}#proposal-review#${track.id}`,
    panels: current.panels,
    mayReview: (sub, applicationId) => {
      const [profile, writer] = [profiles.get(sub), writers.get(applicationId)];
      return profile !== undefined && writer !== undefined && mayReview(profile, writer, rules);
    },
    capacityOf: (sub) => profiles.get(sub)?.capacity,
  });
};

const sizeOf = ({ panels }: Pick<Assignment, 'panels'>): number =>
  [...panels.values()].flat().length;

/**
 * Gives every proposal of a track as many reviewers as the edition says, by the seed; who has them
 * already keeps them. What cannot be filled is told and left to be named by hand.
 */
export const assignProposalReviewers =
  (deps: ProposalsDeps) =>
  async (request: Asked): Promise<Reply> => {
    const { params, body, principal, receivedAt: now } = request;
    const { edition } = (await deps.editions.get(params.edition)) ?? {};
    const track = edition && trackOf(edition, body.track);
    if (edition === undefined || track?.proposal === undefined) return refused(notFound);
    const perProposal = reviewersFor(track.proposal);
    const [writers, known] = await Promise.all([
      readWriters(deps, edition.edition, track.id),
      deps.reviewers.list(edition.edition),
    ]);
    const order = { edition, track, writers, pool: poolOf(known, body.reviewers), perProposal };
    const dueAt = isoOf(instantOf(track.proposal.reviewDueAt, edition.timeZone));
    for (;;) {
      const current = await deps.proposalPanels.get(edition.edition, track.id);
      const { panels, short } = completed(current, order);
      const onPanels = new Set([...panels.values()].flat());
      const people = [...current.reviewers, ...order.pool.map(reviewerIn)];
      const reviewers = [...new Map(people.map((one) => [one.sub, one])).values()].filter(
        ({ sub }) => onPanels.has(sub),
      );
      const next: Assignment = { ...current, version: current.version + 1, panels, reviewers };
      const audit = auditOf(principal, {
        action: 'proposal-reviewers-assigned',
        after: { track: track.id, proposals: writers.size, version: next.version },
      });
      const event = assignedEvent(current, next, { id: deps.ids.newId(), dueAt, now, audit });
      const isSettled = sizeOf(next) === sizeOf(current);
      if (!isSettled && !(await deps.proposalPanels.replace(next, event))) continue;
      return ok({
        edition: edition.edition,
        track: track.id,
        perProposal,
        dueAt,
        proposals: [...writers.keys()].toSorted().map((applicationId) => ({
          applicationId,
          reviewers: panels.get(applicationId) ?? [],
        })),
        short,
      });
    }
  };
