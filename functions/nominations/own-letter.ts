import type { Edition, Track } from '../../shared/domain/edition.ts';
import {
  type Endorsement,
  endorsementDueAt,
  nominationLetterId,
} from '../../shared/domain/endorsement.ts';
import type { Request } from '../../shared/http/request.ts';
import type { NominationsDeps } from './deps.ts';
import { rulesOf } from './own-office.ts';

/** A letter with what its page and its decisions need. */
export interface OwnLetter {
  readonly endorsement: Endorsement;
  readonly edition: Edition;
  readonly track: Track;
  /** The first moment that is too late, by the edition as it is now. */
  readonly dueAt: number;
  /** Address of its page. */
  readonly path: string;
}

type Asking = Pick<Request, 'principal' | 'params'>;
type Deps = Pick<NominationsDeps, 'endorsements' | 'editions'>;

const find = async (
  { endorsements }: Deps,
  { principal, params }: Asking,
): Promise<Pick<OwnLetter, 'endorsement' | 'path'> | undefined> => {
  if (principal.kind !== 'guest') return undefined;
  const { guest } = principal;
  if (guest.kind === 'referee') {
    const endorsement = await endorsements.get(guest.applicationId, guest.endorsementId);
    return endorsement && { endorsement, path: '/reference' };
  }
  if (guest.kind !== 'office') return undefined;
  const { applicationId } = (params ?? {}) as { readonly applicationId?: string };
  if (applicationId === undefined) return undefined;
  const endorsement = await endorsements.get(applicationId, nominationLetterId);
  return endorsement?.writer.officeId === guest.officeId
    ? { endorsement, path: `/nominations/${applicationId}/letter` }
    : undefined;
};

/** The letter that the session is for; undefined for anybody else's, and where none is asked for. */
export const openLetter = async (deps: Deps, request: Asking): Promise<OwnLetter | undefined> => {
  const found = await find(deps, request);
  if (found === undefined || ['replaced', 'withdrawn'].includes(found.endorsement.status)) {
    return undefined;
  }
  const rules = await rulesOf(deps, found.endorsement);
  return {
    ...found,
    ...rules,
    dueAt: endorsementDueAt(rules.edition, rules.track, found.endorsement),
  };
};
