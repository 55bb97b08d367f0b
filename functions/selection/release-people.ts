import type { ApplicationNotSelected } from '../../events/application-not-selected.ts';
import type { ApplicationWaitlisted } from '../../events/application-waitlisted.ts';
import type { PlaceAllocated } from '../../events/place-allocated.ts';
import { allocated } from '../../shared/domain/allocation.ts';
import { type Application, isToBeTold } from '../../shared/domain/application.ts';
import type { Chosen, Excluded, Waiting } from '../../shared/domain/selection.ts';
import type { Allocation } from '../../shared/store/selection-repository.ts';
import type { SelectionDeps } from './deps.ts';

type Deps = Pick<SelectionDeps, 'applications' | 'selections' | 'ids'>;

/** Frame of an event about one application. */
const about = ({ ids }: Pick<Deps, 'ids'>, application: Application, at: string) => ({
  id: ids.newId(),
  source: 'cpi.selection' as const,
  time: at,
  subject: application.applicationId,
  edition: application.edition,
});

/** A place in a section for an applicant, with the event that starts the journey. */
export const allocationOf = (
  deps: Pick<Deps, 'ids'>,
  application: Application,
  section: string,
  at: string,
): Allocation => {
  const event: PlaceAllocated = {
    ...about(deps, application, at),
    type: 'PlaceAllocated.v1',
    data: { track: application.track, section },
  };
  return { application, participant: allocated(application, section), event };
};

/**
 * Writes a decision on the application as it stands, again when it changed meanwhile. Only an
 * eligible application is decided on: one that has its decision, or was withdrawn, stays. Returns
 * the application as it was found.
 */
const decide = async (
  { applications }: Pick<Deps, 'applications'>,
  applicationId: string,
  write: (application: Application) => Promise<boolean>,
): Promise<Application | undefined> => {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const application = await applications.get(applicationId);
    if (application?.status !== 'eligible' || (await write(application))) return application;
  }
  throw new Error(`Application ${applicationId} could not be decided on`);
};

/** Gives a chosen person the place; `false` when they cannot take it, since they withdrew. */
export const releaseChosen = async (
  deps: Deps,
  { applicationId, section }: Chosen,
  at: string,
): Promise<boolean> => {
  const stands = await decide(deps, applicationId, (application) =>
    deps.selections.allocate(allocationOf(deps, application, section, at)),
  );
  return stands?.status === 'eligible' || stands?.status === 'selected';
};

/** Tells a person that they wait, and at which place. */
export const releaseWaiting = async (
  deps: Deps,
  { applicationId, section, position }: Waiting,
  at: string,
): Promise<void> => {
  await decide(deps, applicationId, async (application) => {
    const event: ApplicationWaitlisted = {
      ...about(deps, application, at),
      type: 'ApplicationWaitlisted.v1',
      data: { track: application.track, section, position },
    };
    return (await deps.applications.setStatus(application, 'waitlisted', event)).written;
  });
};

/** Tells a person that they were not selected, with the code of the reason. */
export const releaseNotSelected = async (
  deps: Deps,
  { applicationId, section, reason }: Excluded,
  at: string,
): Promise<void> => {
  await decide(deps, applicationId, async (application) => {
    const event: ApplicationNotSelected = {
      ...about(deps, application, at),
      type: 'ApplicationNotSelected.v1',
      data: { track: application.track, section, reason: reason.code },
    };
    return (await deps.applications.setStatus(application, 'not-selected', event)).written;
  });
};

/** Tells an applicant who did not meet the requirements, once; the verdict stays as it was decided. */
export const tellIneligible = async (
  deps: Deps,
  { applicationId }: Pick<Application, 'applicationId'>,
  at: string,
): Promise<void> => {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const application = await deps.applications.get(applicationId);
    if (application === undefined || !isToBeTold(application)) return;
    const event: ApplicationNotSelected = {
      ...about(deps, application, at),
      type: 'ApplicationNotSelected.v1',
      data: { track: application.track, section: application.section ?? '', reason: 'ineligible' },
    };
    if ((await deps.applications.tell(application, at, event)).written) return;
  }
  throw new Error(`Application ${applicationId} could not be told`);
};
