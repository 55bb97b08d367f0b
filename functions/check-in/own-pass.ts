import { passDays } from '../../shared/domain/check-in.ts';
import { askedStages, invitedKey } from '../../shared/domain/dinner.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Principal } from '../../shared/http/principal.ts';
import { notFound } from '../../shared/http/problem.ts';
import { ok, type Reply, refused } from '../../shared/http/reply.ts';
import type { Request } from '../../shared/http/request.ts';
import type { CheckInDeps } from './deps.ts';
import { PassPage } from './pages/pass-page.tsx';
import { passCodes } from './pass-codes.ts';

interface Owner {
  readonly who: string;
  readonly name: string;
  readonly edition: Edition;
  readonly days: readonly string[];
  /** Where the owner came from. */
  readonly home: string;
}

const participantOf = async (
  deps: CheckInDeps,
  applicationId: string,
): Promise<Owner | undefined> => {
  const participant = await deps.participants.get(applicationId);
  if (participant === undefined || !askedStages.includes(participant.stage)) return undefined;
  const edition = (await deps.editions.get(participant.edition))?.edition;
  if (edition === undefined) return undefined;
  const who = invitedKey({ kind: 'person', edition: edition.edition, applicationId });
  const days = passDays(edition, participant);
  return { who, name: participant.name, edition, days, home: '/my' };
};

const visitorOf = async (
  deps: CheckInDeps,
  year: string,
  visitorId: string,
): Promise<Owner | undefined> => {
  const [visitor, record] = await Promise.all([
    deps.dinner.visitor(year, visitorId),
    deps.editions.get(year),
  ]);
  const day = record?.edition.cpiDay?.date;
  if (visitor === undefined || record === undefined || day === undefined) return undefined;
  const who = invitedKey({ kind: 'visitor', edition: year, visitorId });
  return { who, name: visitor.name, edition: record.edition, days: [day], home: '/cpi-day/reply' };
};

const ownerOf = (deps: CheckInDeps, principal: Principal): Promise<Owner | undefined> => {
  if (principal.kind === 'dossier') return participantOf(deps, principal.applicationId);
  return principal.kind === 'guest' && principal.guest.kind === 'visitor'
    ? visitorOf(deps, principal.guest.edition, principal.guest.visitorId)
    : Promise.resolve(undefined);
};

/** The asker's own pass, as often as they want to see it. */
export const showPass =
  (deps: CheckInDeps) =>
  async ({ principal, locale }: Request<unknown, unknown, unknown>): Promise<Reply> => {
    const owner = await ownerOf(deps, principal);
    if (owner === undefined) return refused(notFound);
    const { who, name, edition, days, home } = owner;
    const [codes, revocations] = await Promise.all([
      passCodes(deps.codes, edition.edition),
      deps.checkIns.revocations(edition.edition, who),
    ]);
    const code = codes.codeOf(who, revocations);
    return ok(
      { edition: edition.edition, name, code, days },
      { page: () => PassPage({ edition, name, code, days, home, locale }) },
    );
  };
