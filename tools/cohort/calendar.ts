/** What there is time for: whether a place that becomes free can still be filled, and so on. */
import type { Edition, Track } from '../../shared/domain/edition.ts';
import { instantOf, startOfDay } from '../../shared/domain/time.ts';

const day = 86_400_000;

export interface TimeFor {
  /** A place that is declined at once is promoted into in time. */
  readonly declines: boolean;
  /** A place whose offer expires is. */
  readonly expiries: boolean;
  /** A proposal can be sent back and come again before the invitations. */
  readonly revisions: boolean;
  /** Nobody takes a place that becomes free after the offers, so that figures stay as designed. */
  readonly laterLosses: boolean;
}

export const timeFor = (edition: Edition, track: Track): TimeFor => {
  const zone = edition.timeZone;
  const { selection, offer, online, proposal, visit, sections } = track;
  const release = instantOf(selection.releaseAt, zone);
  const promoteUntil = instantOf(offer.promoteUntil, zone);
  const visits = sections.flatMap((section) =>
    section.visit === undefined ? [] : [startOfDay(section.visit.from, zone)],
  );
  const begins = Math.min(
    ...visits,
    ...(online === undefined ? [] : [startOfDay(online.period.from, zone)]),
    ...(proposal === undefined ? [] : [instantOf(proposal.opensAt, zone)]),
  );
  const freedInTime = (freed: number) => freed <= promoteUntil && freed + 3 * day <= begins;
  const invites = visit === undefined ? Infinity : instantOf(visit.inviteAt, zone);
  const due = proposal === undefined ? Infinity : instantOf(proposal.dueAt, zone);
  return {
    declines: freedInTime(release + 3 * day),
    expiries: freedInTime(release + (offer.answerDays + 2) * day),
    revisions:
      proposal !== undefined &&
      proposal.revisions > 0 &&
      proposal.revisionDays >= 2 &&
      due + 5 * day <= invites,
    laterLosses: online !== undefined && promoteUntil <= startOfDay(online.period.from, zone),
  };
};
