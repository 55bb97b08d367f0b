import { conflictRulesOf, conflictsBetween } from '../../shared/domain/conflict.ts';
import { trackOf } from '../../shared/domain/edition.ts';
import type { Reviewer } from '../../shared/domain/review.ts';
import { plainProfile, reviewerIn } from '../../shared/domain/reviewer-profile.ts';
import { instantOf, isoOf } from '../../shared/domain/time.ts';
import { auditOf, staffActed } from '../../shared/http/audited.ts';
import type { RequestOf } from '../../shared/http/http-handler.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Assignment } from '../../shared/store/assignment-repository.ts';
import type { ProposalsDeps } from './deps.ts';
import { assignedEvent } from './panel-plan.ts';
import { panelChanged, reviewerConflict, unknownReviewer } from './review-refusals.ts';
import type { routes } from './routes.ts';

type Asked = RequestOf<typeof routes.nameProposalReviewers>;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((sub) => other.includes(sub));

/** The plan with one panel made by hand, which no later assignment completes. */
const withPanel = (
  current: Assignment,
  applicationId: string,
  panel: readonly Reviewer[],
): Assignment => {
  const panels = new Map(current.panels).set(
    applicationId,
    panel.map(({ sub }) => sub),
  );
  const onPanels = new Set([...panels.values()].flat());
  const known = new Map([...current.reviewers, ...panel].map((one) => [one.sub, one]));
  return {
    ...current,
    version: current.version + 1,
    panels,
    reviewers: [...known.values()].filter(({ sub }) => onPanels.has(sub)),
    byHand: [...new Set([...current.byHand, applicationId])],
  };
};

/** Names the reviewers of one proposal, with the reason; what they have given stays with its version. */
export const nameProposalReviewers =
  (deps: ProposalsDeps) =>
  async (request: Asked): Promise<Reply> => {
    const { params, body, principal, receivedAt: now, locale } = request;
    const { applicationId } = params;
    const participant = await deps.participants.get(applicationId);
    const record = participant && (await deps.editions.get(participant.edition));
    const track = record && trackOf(record.edition, participant.track);
    if (participant === undefined || record === undefined || track?.proposal === undefined) {
      return refused(notFound);
    }
    const { edition } = record;
    const known = await deps.reviewers.list(edition.edition);
    const dueAt = isoOf(instantOf(track.proposal.reviewDueAt, edition.timeZone));
    for (;;) {
      const current = await deps.proposalPanels.get(edition.edition, track.id);
      const before = current.panels.get(applicationId) ?? [];
      const subs = body.reviewers;
      const answer = ok({ applicationId, reviewers: subs });
      if (isSame(before, subs) && current.byHand.includes(applicationId)) return answer;
      if (body.read !== undefined && !isSame(before, body.read)) {
        return refused(panelChanged(before, locale));
      }
      const earlier = current.reviewers.map(plainProfile);
      const people = new Map([...earlier, ...known].map((one) => [one.sub, one]));
      const named = body.reviewers.map((sub) => people.get(sub));
      const panel = named.flatMap((profile) => profile ?? []);
      if (panel.length < named.length) return refused(unknownReviewer(named, locale));
      const application = await deps.applications.get(applicationId);
      const { name, country, section } = participant;
      const reviewed = { ...application, name, country, section, track: track.id };
      const flags = panel.flatMap((one) => conflictsBetween(one, reviewed, conflictRulesOf(track)));
      if (flags.length > 0) return refused(reviewerConflict(flags, locale));
      const next = withPanel(current, applicationId, panel.map(reviewerIn));
      const deed = {
        action: 'proposal-reviewers-named',
        before: { panel: before.join(' ') },
        after: { panel: subs.join(' ') },
        why: body.why,
      };
      const audit = auditOf(principal, { ...deed, after: { ...deed.after, applicationId } });
      const event =
        assignedEvent(current, next, { id: deps.ids.newId(), dueAt, now, audit }) ??
        staffActed(request, deps.ids, {
          ...deed,
          subject: applicationId,
          edition: edition.edition,
        });
      if (await deps.proposalPanels.replace(next, event)) return answer;
    }
  };
