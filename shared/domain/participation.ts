import type { OnlineStage } from './edition.ts';
import { seminarsFor } from './journey.ts';
import type { Participant } from './participant.ts';
import type { ParticipantStage } from './stages.ts';

/**
 * What the achievement report needs to know of one person, and no more: no name, no address. The
 * entries of an edition are one item, kept by a projection, so that a report is one read.
 */
export interface ParticipationEntry {
  readonly track: string;
  readonly section: string;
  /** ISO 3166 code. */
  readonly country: string;
  readonly stage: ParticipantStage;
  /** Counts of what the person was present for: they decide who took part. */
  readonly seminars: number;
  readonly modules: number;
  readonly arrivedOn?: string;
  readonly invited?: true;
  readonly graduated?: true;
  /** Questionnaires that the person has answered; what they said is kept without them. */
  readonly evaluated?: readonly string[];
  /** The project proposal that was chosen to be presented. */
  readonly outstanding?: { readonly title: string; readonly score: number };
}

/** The entry of a participant as they stand now. */
export const participationEntry = (participant: Participant): ParticipationEntry => {
  const { track, section, country, stage, arrivedOn, evaluated, proposal } = participant;
  return {
    track,
    section,
    country,
    stage,
    seminars: participant.seminarsAttended.length,
    modules: participant.modulesDone.length,
    ...(arrivedOn === undefined ? {} : { arrivedOn }),
    ...(participant.invitedAt === undefined ? {} : { invited: true }),
    ...(stage === 'graduated' ? { graduated: true } : {}),
    ...(evaluated === undefined ? {} : { evaluated }),
    ...(proposal?.outstanding === true
      ? { outstanding: { title: proposal.title ?? '', score: proposal.score ?? 0 } }
      : {}),
  };
};

/**
 * Whether a person counts as a participant in the published figures: held a place and took part in
 * at least one online session, or in the visit where the edition has no online stage. Where a
 * section's online training consists of modules alone, a module is the session.
 */
export const tookPart = (
  entry: Pick<ParticipationEntry, 'section' | 'seminars' | 'modules' | 'arrivedOn'>,
  online: OnlineStage | undefined,
): boolean => {
  if (online === undefined) return entry.arrivedOn !== undefined;
  return seminarsFor(online, entry.section).length > 0 ? entry.seminars > 0 : entry.modules > 0;
};
