import type { Application } from '../../shared/domain/application.ts';
import type { Edition, Track } from '../../shared/domain/edition.ts';
import {
  type Endorsement,
  endorsementDueAt,
  shownStatusOf,
  type Waiting,
  waitsFor,
} from '../../shared/domain/endorsement.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { Request } from '../../shared/http/request.ts';
import type { NominationsDeps } from './deps.ts';
import { rulesOf } from './own-office.ts';

/** What others write for an application, with the deadlines of the edition as it is now. */
export interface ApplicationEndorsements {
  readonly application: Application;
  readonly edition: Edition;
  readonly track: Track;
  readonly endorsements: readonly Endorsement[];
  readonly waitsFor: readonly Waiting[];
}

type Deps = Pick<NominationsDeps, 'applications' | 'endorsements' | 'editions'>;

/** The letters and references of an application; undefined when there is none of that id. */
export const openEndorsements = async (
  deps: Deps,
  applicationId: string,
  now: number,
): Promise<ApplicationEndorsements | undefined> => {
  const [application, stored] = await Promise.all([
    deps.applications.get(applicationId),
    deps.endorsements.ofApplication(applicationId),
  ]);
  if (application === undefined) return undefined;
  const { edition, track } = await rulesOf(deps, application);
  const endorsements = stored.map((one) => ({
    ...one,
    dueAt: isoOf(endorsementDueAt(edition, track, one)),
  }));
  return {
    ...{ application, edition, track, endorsements },
    waitsFor: waitsFor(track, endorsements, now),
  };
};

/** The asker's own; undefined for anybody else's. */
export const openOwnReferences = async (
  deps: Deps,
  {
    params,
    principal,
    receivedAt,
  }: Pick<Request<{ applicationId: string }>, 'params' | 'principal' | 'receivedAt'>,
): Promise<ApplicationEndorsements | undefined> =>
  principal.kind === 'dossier' && principal.applicationId === params.applicationId
    ? openEndorsements(deps, params.applicationId, receivedAt)
    : undefined;

/** What an applicant may see of those that they asked for, or that an office was asked for. */
export const shownToApplicant = (endorsements: readonly Endorsement[], now: number) =>
  endorsements.flatMap(({ endorsementId, kind, writer, status, dueAt }) => {
    const state = shownStatusOf({ status, dueAt }, now);
    const { name, relation } = writer;
    return state === undefined ? [] : [{ endorsementId, kind, name, relation, state, dueAt }];
  });
