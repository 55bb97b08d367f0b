import { describe, expect, it } from 'vitest';
import { ApplicationSubmitted } from '../../../events/application-submitted.ts';
import { assessEligibility } from '../../../functions/applications/assess-eligibility.ts';
import { eventHandler, on } from '../../../shared/runtime/event-handler.ts';
import { completeForm, duringCall, intakeWorld } from '../../support/intake-world.ts';

const opened = () => {
  const world = intakeWorld();
  const handler = eventHandler(() => [on(ApplicationSubmitted, assessEligibility(world.deps))], {
    now: () => duringCall + 5000,
  });
  const submit = async (email: string, changes: Readonly<Record<string, string>> = {}) => {
    const { applicationId, session } = await world.start(email);
    const form = { ...completeForm, ...changes };
    const params = { applicationId };
    await world.call('POST /applications/{applicationId}/submission', { params, session, form });
    const detail = world.applications.events.findLast(({ subject }) => subject === applicationId);
    return { applicationId, session, assess: () => handler({ detail }) };
  };
  return { ...world, submit, pairs: () => world.deps.duplicates.list('2031') };
};

describe('[F11] the same person behind two addresses', () => {
  it('is flagged by name and birth date, whatever the spelling, and both stay', async () => {
    const { submit, pairs, applications } = opened();
    const one = await submit('sokha@example.org');
    const two = await submit('s.chan@example.net', { 'answers.passportName': 'So-Kha' });
    await one.assess();
    expect(await pairs()).toEqual([]);
    await two.assess();
    await two.assess();
    const ids = [one.applicationId, two.applicationId].sort();
    expect(await pairs()).toMatchObject([
      { applicationIds: ids, same: ['name-and-birth-date'], version: 1 },
    ]);
    for (const id of ids) expect((await applications.get(id))?.status).toBe('eligible');
  });

  it('is not another person of the same name, born on another day', async () => {
    const { submit, pairs } = opened();
    await (await submit('sokha@example.org')).assess();
    await (await submit('other@example.net', { 'answers.birthDate.day': '28' })).assess();
    expect(await pairs()).toEqual([]);
  });

  it('is flagged when both are submitted and looked at in the same moment', async () => {
    const { submit, pairs } = opened();
    const both = await Promise.all([submit('sokha@example.org'), submit('chan@example.net')]);
    await Promise.all(both.map(({ assess }) => assess()));
    expect(await pairs()).toHaveLength(1);
  });
});
