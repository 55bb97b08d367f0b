import type { Application } from '../../shared/domain/application.ts';
import { type Edition, type Track, trackOf } from '../../shared/domain/edition.ts';
import { type Endorsement, nominationLetterId } from '../../shared/domain/endorsement.ts';
import type { Nomination, Office } from '../../shared/domain/nomination.ts';
import type { Request } from '../../shared/http/request.ts';
import type { NominationsDeps } from './deps.ts';

/** A nomination with what it brought about. */
export interface NominationInHand {
  readonly nomination: Nomination;
  readonly application: Application;
  readonly letter: Endorsement;
}

/** The asker's own office with everything that its page and its decisions need. */
export interface OwnOffice {
  readonly office: Office;
  readonly edition: Edition;
  readonly track: Track;
  readonly inHand: readonly NominationInHand[];
}

/** An edition that an application or an office was begun for is never without its track. */
export const rulesOf = async (
  { editions }: Pick<NominationsDeps, 'editions'>,
  of: { readonly edition: string; readonly track: string },
): Promise<{ readonly edition: Edition; readonly track: Track }> => {
  const record = await editions.get(of.edition);
  const track = record && trackOf(record.edition, of.track);
  if (record === undefined || track === undefined) {
    throw new Error(`Edition ${of.edition} lacks what somebody was invited for`);
  }
  return { edition: record.edition, track };
};

const inHand = async (
  { applications, endorsements }: NominationsDeps,
  nomination: Nomination,
): Promise<NominationInHand> => {
  const { applicationId } = nomination;
  const [application, letter] = await Promise.all([
    applications.get(applicationId),
    endorsements.get(applicationId, nominationLetterId),
  ]);
  if (application === undefined || letter === undefined) {
    throw new Error(`Nomination of ${applicationId} lacks its draft or its letter`);
  }
  return { nomination, application, letter };
};

/** The office of the session; undefined for anybody else. */
export const openOffice = async (
  deps: NominationsDeps,
  { principal }: Pick<Request, 'principal'>,
): Promise<OwnOffice | undefined> => {
  if (principal.kind !== 'guest' || principal.guest.kind !== 'office') return undefined;
  const { officeId } = principal.guest;
  const [office, nominations] = await Promise.all([
    deps.nominations.office(officeId),
    deps.nominations.nominationsOf(officeId),
  ]);
  if (office === undefined) return undefined;
  const [rules, all] = await Promise.all([
    rulesOf(deps, office),
    Promise.all(nominations.map((one) => inHand(deps, one))),
  ]);
  return { office, ...rules, inHand: all };
};
