import { describe, expect, it } from 'vitest';
import { draftOf, eventOf } from '../../support/application.ts';
import { someParticipant } from '../../support/participant.ts';
import { visitsWorld } from '../../support/visits-world.ts';

/** Friday of the first week, a quarter to midnight in Korea. */
const friday = '2031-08-08T14:45:00.000Z';
const week = ['2031-08-04', '2031-08-05', '2031-08-06', '2031-08-07', '2031-08-08'];
const departure = 'PUT /staff/participants/{applicationId}/departure';
const day = '/staff/editions/{edition}/visit-attendance/{day}';
const cpiDay = 'POST /staff/editions/{edition}/cpi-day';

const inKorea = (applicationId: string, daysAttended: readonly string[] = week) =>
  someParticipant({ applicationId, stage: 'in-korea', arrivedOn: '2031-08-03', daysAttended });

const visiting = async () => {
  const world = await visitsWorld([inKorea('LEAVES1'), inKorea('STAYS1')], { now: friday });
  const leave = (on = '2031-08-08', applicationId = 'LEAVES1') =>
    world.staff(
      departure,
      { applicationId },
      { on, because: 'family', why: 'A death in the family' },
      ['admin'],
    );
  return { ...world, leave };
};

describe('[F57] leaving before the course ends', () => {
  it('is recorded with what follows: the certificate may be out of reach', async () => {
    const world = await visiting();
    const told = await world.leave();
    expect(told.json()).toEqual({
      applicationId: 'LEAVES1',
      departedOn: '2031-08-08',
      needed: 80,
      attendance: 50,
      certificate: 'out-of-reach',
    });
    expect((await world.leave()).json()).toEqual(told.json());
    expect(world.participants.events).toMatchObject([
      {
        type: 'ParticipantDeparted.v1',
        data: { on: '2031-08-08', attendance: 50 },
        audit: {
          action: 'departure-recorded',
          after: { because: 'family', certificate: 'out-of-reach' },
          why: 'A death in the family',
        },
      },
    ]);
    expect(JSON.stringify(world.participants.events[0]?.data)).not.toContain('family');
    const page = (await world.mine('/my/visit', 'LEAVES1')).body;
    expect(page).toContain('You left on');
    expect(page).not.toContain('family');
  });

  it('tells the office that nominated the person', async () => {
    const world = await visiting();
    const nomination = { officeId: 'OFFICE1', office: 'Ministry', country: 'KH', section: 'paper' };
    world.ports.applications.write(draftOf('LEAVES1', { nomination }), eventOf('LEAVES1'));
    await world.leave();
    expect(world.participants.events[0]?.data).toMatchObject({ officeId: 'OFFICE1' });
  });

  it('ends the register: no day behind it, no ceremony, and who is left is expected', async () => {
    const world = await visiting();
    await world.leave('2031-08-08');
    world.setClock('2031-08-14T12:00:00.000Z');
    const of = { edition: '2031', day: '2031-08-11' };
    const both = { present: ['LEAVES1', 'STAYS1'] };
    const put = await world.staff(`PUT ${day}`, of, both);
    expect(put.json()).toMatchObject({
      recorded: ['STAYS1'],
      refused: [{ applicationId: 'LEAVES1', reason: 'left-before' }],
    });
    const walked = await world.staff(cpiDay, { edition: '2031' }, both);
    expect(walked.json()).toMatchObject({
      recorded: ['STAYS1'],
      refused: [{ applicationId: 'LEAVES1', reason: 'left-before' }],
    });
    const register = await world.staff(`GET ${day}`, of, undefined);
    expect(register.json()).toMatchObject({
      edition: '2031',
      day: '2031-08-11',
      cohorts: [
        {
          ...{ track: 'makers', section: 'paper', expected: 1 },
          ...{ present: ['STAYS1'], absent: [], left: ['LEAVES1'] },
        },
        { section: 'stage', expected: 0 },
      ],
    });
  });

  it('is on a day of the course that has come, and not its last', async () => {
    const world = await visiting();
    const fault = async (on: string) =>
      ((await world.leave(on)).json() as { errors?: readonly { code: string }[] }).errors?.[0]
        ?.code;
    expect(await fault('2031-08-09')).toBe('ahead');
    expect(await fault('2031-08-01')).toBe('before-arrival');
    expect(await fault('2031-08-07')).toBe('there-later');
    world.setClock('2031-08-15T12:00:00.000Z');
    expect(await fault('2031-08-15')).toBe('not-early');
    expect((await world.leave('2031-08-08', 'NOBODY')).status).toBe(404);
  });
});
