import { AlumnusWelcomed } from '../../../events/alumnus-welcomed.ts';
import { ApplicationSubmitted } from '../../../events/application-submitted.ts';
import { assessEligibility } from '../../../functions/applications/assess-eligibility.ts';
import { rememberAlumnus } from '../../../functions/applications/remember-alumnus.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { eventHandler, on } from '../../../shared/runtime/event-handler.ts';
import { completeForm, duringCall, intakeWorld } from '../../support/intake-world.ts';

/** The intake with its consumers, and a coordinator. */
export const peopleWorld = (edition?: Edition) => {
  const world = intakeWorld(edition);
  const handler = eventHandler(
    () => [
      on(ApplicationSubmitted, assessEligibility(world.deps)),
      on(AlumnusWelcomed, rememberAlumnus(world.deps)),
    ],
    { now: () => duringCall + 5000 },
  );
  const submit = async (email: string, changes: Readonly<Record<string, string>> = {}) => {
    const { applicationId, session } = await world.start(email);
    const form = { ...completeForm, ...changes };
    const params = { applicationId };
    await world.call('POST /applications/{applicationId}/submission', { params, session, form });
    const detail = world.applications.events.findLast(({ subject }) => subject === applicationId);
    return { applicationId, session, assess: () => handler({ detail }) };
  };
  /** Submits and is looked at. */
  const apply = async (email: string, changes: Readonly<Record<string, string>> = {}) => {
    const submitted = await submit(email, changes);
    await submitted.assess();
    return submitted;
  };
  const staff = (route: string, params: Readonly<Record<string, string>>, json?: object) =>
    world.call(route, {
      params,
      roles: ['coordinator'],
      wants: 'json',
      ...(json === undefined ? {} : { json }),
    });
  return { ...world, handler, submit, apply, staff };
};
