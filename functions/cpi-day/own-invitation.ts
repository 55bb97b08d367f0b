import {
  askedStages,
  type Invited,
  invitedKey,
  type Reply,
  type Standing,
  standingOf,
} from '../../shared/domain/dinner.ts';
import type { CpiDay, Edition } from '../../shared/domain/edition.ts';
import { sectionOf } from '../../shared/domain/edition.ts';
import { type Instant, instantOf } from '../../shared/domain/time.ts';
import type { Principal } from '../../shared/http/principal.ts';
import type { CpiDayDeps } from './deps.ts';

/** The dinner as somebody is asked to it. */
export interface Dinner extends NonNullable<CpiDay['dinner']> {
  /** When answers are no longer taken. */
  readonly closesAt: Instant;
}

/** An invitation with what was answered to it. */
export interface OwnInvitation {
  readonly invited: Invited;
  readonly edition: Edition;
  readonly day: CpiDay;
  /** Absent where the edition asks for no answers. */
  readonly dinner?: Dinner;
  readonly name: string;
  /** With whom the person sits. */
  readonly group: string;
  readonly reply?: Reply;
  readonly standing: Standing;
  /** Where the page is. */
  readonly path: string;
}

type Whom = Pick<OwnInvitation, 'invited' | 'edition' | 'name' | 'group' | 'path'>;

const participantOf = async (
  deps: CpiDayDeps,
  applicationId: string,
): Promise<Whom | undefined> => {
  const participant = await deps.participants.get(applicationId);
  if (participant === undefined || !askedStages.includes(participant.stage)) return undefined;
  const record = await deps.editions.get(participant.edition);
  if (record === undefined) return undefined;
  const { edition, track, section, name } = participant;
  return {
    invited: { kind: 'person', edition, applicationId },
    edition: record.edition,
    name,
    group: sectionOf(record.edition, track, section)?.field.en ?? section,
    path: '/my/cpi-day',
  };
};

const visitorOf = async (
  deps: CpiDayDeps,
  invited: Extract<Invited, { kind: 'visitor' }>,
): Promise<Whom | undefined> => {
  const [visitor, record] = await Promise.all([
    deps.dinner.visitor(invited.edition, invited.visitorId),
    deps.editions.get(invited.edition),
  ]);
  if (visitor === undefined || record === undefined) return undefined;
  const { name, organisation: group } = visitor;
  return { invited, edition: record.edition, name, group, path: '/cpi-day/reply' };
};

const whomOf = (deps: CpiDayDeps, principal: Principal): Promise<Whom | undefined> => {
  if (principal.kind === 'dossier') return participantOf(deps, principal.applicationId);
  return principal.kind === 'guest' && principal.guest.kind === 'visitor'
    ? visitorOf(deps, principal.guest)
    : Promise.resolve(undefined);
};

/** The asker's own invitation; undefined for whoever has none, and where there is no CPI Day. */
export const openInvitation = async (
  deps: CpiDayDeps,
  principal: Principal,
): Promise<OwnInvitation | undefined> => {
  const whom = await whomOf(deps, principal);
  const day = whom?.edition.cpiDay;
  if (whom === undefined || day === undefined) return undefined;
  const { edition, invited } = whom;
  const [reply, seats] = await Promise.all([
    deps.dinner.reply(edition.edition, invitedKey(invited)),
    deps.dinner.seats(edition.edition),
  ]);
  const closesAt = day.dinner && instantOf(day.dinner.answerBy, edition.timeZone);
  return {
    ...whom,
    day,
    standing: standingOf(seats, invitedKey(invited)),
    ...(day.dinner === undefined || closesAt === undefined
      ? {}
      : { dinner: { ...day.dinner, closesAt } }),
    ...(reply === undefined ? {} : { reply }),
  };
};
