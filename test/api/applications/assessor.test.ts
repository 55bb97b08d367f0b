import { describe, expect, it } from 'vitest';
import { ApplicationAssessed } from '../../../events/application-assessed.ts';
import { ApplicationSubmitted } from '../../../events/application-submitted.ts';
import { assessEligibility } from '../../../functions/applications/assess-eligibility.ts';
import { eventHandler, on } from '../../../shared/runtime/event-handler.ts';
import { completeForm, duringCall, intakeWorld } from '../../support/intake-world.ts';

const submitted = async (changes: Readonly<Record<string, string>> = {}) => {
  const world = intakeWorld();
  const { applicationId, session } = await world.start();
  const params = { applicationId };
  const form = { ...completeForm, ...changes };
  await world.call('POST /applications/{applicationId}/submission', { params, session, form });
  const clock = { now: () => duringCall + 5000 };
  const handler = eventHandler(
    () => [on(ApplicationSubmitted, assessEligibility(world.deps))],
    clock,
  );
  const event = world.applications.events.at(-1);
  const assessed = () => world.applications.events.filter(({ type }) => type.includes('Assessed'));
  return { ...world, applicationId, handler, event, assessed };
};

describe('[F19] the assessor', () => {
  it('decides on a submitted application, with reasons, and tells it', async () => {
    const { applications, applicationId, handler, event, assessed } = await submitted();
    await handler({ detail: event });
    expect(await applications.get(applicationId)).toMatchObject({
      status: 'eligible',
      eligibility: {
        verdict: 'eligible',
        editionVersion: 1,
        decidedAt: '2031-02-20T03:00:05.000Z',
      },
    });
    expect(ApplicationAssessed.parse(assessed()[0])).toMatchObject({
      subject: applicationId,
      data: { track: 'makers', verdict: 'eligible' },
    });
  });

  it('says no where a rule says no', async () => {
    const { applications, applicationId, handler, event } = await submitted({
      'answers.citizenship': 'FR',
    });
    await handler({ detail: event });
    expect((await applications.get(applicationId))?.status).toBe('ineligible');
  });

  it('decides once, however often and late the event comes', async () => {
    const { applications, applicationId, handler, event, assessed } = await submitted();
    await Promise.all([1, 2, 3].map(() => handler({ detail: event })));
    const first = await applications.get(applicationId);
    if (first === undefined) throw new Error('no application');
    await applications.setStatus(first, 'withdrawn');
    await handler({ detail: event });
    expect(assessed()).toHaveLength(1);
    expect((await applications.get(applicationId))?.status).toBe('withdrawn');
  });

  it('throws on an event that it cannot read, and lets others pass', async () => {
    const { handler, event, assessed } = await submitted();
    await expect(handler({ detail: { ...event, data: {} } })).rejects.toThrow();
    await expect(handler({ detail: 'nothing' })).rejects.toThrow();
    await handler({ detail: { ...event, type: 'SomethingElse.v1' } });
    expect(assessed()).toEqual([]);
  });
});
