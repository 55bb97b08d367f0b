import { describe, expect, it } from 'vitest';
import { runTask } from '../../../functions/journey/run-task.ts';
import type { Edition } from '../../../shared/domain/edition.ts';
import { endCourse, withdraw } from '../../../shared/store/transitions/index.ts';
import { journeyOf } from '../../support/journey.ts';
import { smallEdition } from '../../support/small-edition.ts';

const lastMoment = '2031-08-15T15:00:00.000Z';
const without = (...stages: ('online' | 'proposal' | 'visit')[]): Edition => {
  const edition = smallEdition();
  const tracks = edition.tracks.map((track) => {
    const changed = { ...track };
    for (const stage of stages) delete changed[stage];
    return changed;
  });
  return { ...edition, tracks };
};
const types = (journey: ReturnType<typeof journeyOf>) =>
  journey.participants.events.map(({ type }) => type);

describe('tasks of the journey', () => {
  it('offers the place once, until the days to answer are over', async () => {
    const journey = journeyOf();
    expect(await journey.run('offer-place')).toEqual({ stage: 'offered' });
    journey.setClock('2031-04-11T01:00:00.000Z');
    expect(await journey.run('offer-place')).toEqual({ stage: 'offered' });
    expect(await journey.state()).toMatchObject({
      offer: { expiresAt: '2031-04-17T01:00:00.000Z' },
    });
    expect(types(journey)).toEqual(['PlaceOffered.v1']);
  });

  it('issues the letter for the visa once', async () => {
    const journey = journeyOf({ stage: 'in-online-training' });
    await journey.run('issue-conditional-invitation');
    await journey.run('issue-conditional-invitation');
    expect(types(journey)).toEqual(['ConditionalInvitationIssued.v1']);
    expect((await journey.state()).letters.conditional).toBe(
      'letters/2031/APPLICATION1/conditional.pdf',
    );
  });

  it('issues no letter to somebody who has withdrawn', async () => {
    const journey = journeyOf({ stage: 'withdrawn' });
    expect(await journey.run('issue-conditional-invitation')).toEqual({ stage: 'withdrawn' });
    expect(types(journey)).toEqual([]);
  });

  it('frees a place once, while the next person can still come', async () => {
    const journey = journeyOf({ stage: 'declined' });
    await journey.run('release-place');
    await journey.run('release-place');
    expect(journey.participants.events).toMatchObject([
      {
        type: 'PlaceReleased.v1',
        data: { track: 'makers', section: 'paper', because: 'declined' },
      },
    ]);
    const late = journeyOf({ stage: 'visa-refused' }, { now: '2031-06-20T09:00:00.000Z' });
    expect(await late.run('release-place')).toEqual({ stage: 'visa-refused' });
    expect(types(late)).toEqual([]);
  });

  it('names what is missing, so that the workflow can tell', async () => {
    const journey = journeyOf({ edition: '1999' });
    await expect(journey.run('read-plan')).rejects.toMatchObject({ name: 'EditionNotFound' });
    const { deps } = journeyOf({}, { edition: without('online', 'proposal', 'visit') });
    const plan = (applicationId: string) => runTask(deps, { task: 'read-plan', applicationId });
    await expect(plan('APPLICATION1')).rejects.toMatchObject({ name: 'EditionWithoutCourse' });
    await expect(plan('NOBODY')).rejects.toMatchObject({ name: 'ParticipantNotFound' });
    await expect(runTask(deps, { task: 'unheard-of' })).rejects.toMatchObject({
      name: 'TaskNotUnderstood',
    });
  });

  it('reads the plan of the section', async () => {
    expect(await journeyOf().run('read-plan')).toEqual({
      online: true,
      proposal: true,
      visit: true,
    });
    const online = journeyOf({}, { edition: without('visit') });
    expect(await online.run('read-plan')).toEqual({ online: true, proposal: true, visit: false });
  });

  it('shows staff a journey that has stopped', async () => {
    const journey = journeyOf({ stage: 'accepted' });
    await journey.run('mark-attention', { code: 'JOURNEY_TASK_FAILED' });
    expect(await journey.state()).toMatchObject({
      stage: 'accepted',
      attention: { code: 'JOURNEY_TASK_FAILED', since: '2031-04-10T01:00:00.000Z' },
    });
  });
});

describe('[F57] the certificate', () => {
  const attended = (days: number) => ({
    stage: 'in-korea' as const,
    provisionalGraduate: true,
    dueAt: lastMoment,
    daysAttended: [
      '2031-08-04',
      '2031-08-05',
      '2031-08-06',
      '2031-08-07',
      '2031-08-08',
      '2031-08-11',
      '2031-08-12',
      '2031-08-13',
    ].slice(0, days),
  });

  it('waits for the last day of a provisional graduate', async () => {
    const journey = journeyOf(attended(8), { now: '2031-08-15T14:59:59.999Z' });
    await journey.sweep();
    expect(await journey.run('decide-completion')).toEqual({ stage: 'in-korea', completed: false });
    journey.setClock(lastMoment);
    await journey.sweep();
    expect(await journey.run('decide-completion')).toEqual({ stage: 'in-korea', completed: true });
    expect(await journey.run('issue-certificate')).toEqual({ stage: 'graduated' });
    expect(await journey.run('issue-certificate')).toEqual({ stage: 'graduated' });
    expect(types(journey)).toEqual(['CourseEnded.v1', 'ParticipantGraduated.v1']);
  });

  it('is withheld from a provisional graduate who then stayed away', async () => {
    const journey = journeyOf(attended(7), { now: lastMoment });
    await journey.sweep();
    expect(await journey.run('decide-completion')).toEqual({ stage: 'in-korea', completed: false });
    expect(await journey.run('withhold-certificate')).toEqual({ stage: 'certificate-withheld' });
    expect(journey.participants.events.at(-1)).toMatchObject({
      type: 'CertificateWithheld.v1',
      data: { attendance: 70 },
    });
  });

  it('is issued after the last stage that an edition without a visit has', async () => {
    const edition = without('visit', 'proposal');
    const journey = journeyOf({ stage: 'trained-online' }, { edition });
    expect(await journey.run('decide-completion')).toMatchObject({ completed: true });
    expect(await journey.run('issue-certificate')).toEqual({ stage: 'graduated' });
  });

  it('is not issued to somebody who withdrew at the last moment', async () => {
    const journey = journeyOf(attended(8), { now: lastMoment });
    await journey.write(endCourse(await journey.state(), journey.stamp(), 80));
    await journey.write(withdraw(await journey.state(), journey.stamp(), 'own-wish'));
    expect(await journey.run('issue-certificate')).toEqual({ stage: 'withdrawn' });
    expect(types(journey)).not.toContain('ParticipantGraduated.v1');
  });
});
