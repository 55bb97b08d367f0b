import { describe, expect, it } from 'vitest';
import { completeWaits } from '../../../functions/journey/complete-waits.ts';
import { acceptOffer, endCourse, withdraw } from '../../../shared/store/transitions/index.ts';
import { journeyOf } from '../../support/journey.ts';
import { someEvent, someParticipant } from '../../support/participant.ts';

const offered = {
  stage: 'offered',
  offer: { expiresAt: '2031-04-17T01:00:00.000Z' },
  dueAt: '2031-04-17T01:00:00.000Z',
} as const;

const answering = () => {
  const journey = journeyOf(offered);
  const accept = async () => journey.write(acceptOffer(await journey.state(), journey.stamp()));
  return { journey, accept };
};
const goneOn = [{ token: 'first', stage: 'accepted' }];

describe('[F66] a waiting step', () => {
  it('goes on when its answer is told', async () => {
    const { journey, accept } = answering();
    await journey.wait('offer-answer', 'first');
    await accept();
    await journey.tell();
    expect(journey.workflow.completed).toEqual(goneOn);
    expect(await journey.deps.waits.of(journey.id)).toEqual([]);
  });

  it('goes on when the signal came before the token', async () => {
    const { journey, accept } = answering();
    await accept();
    await journey.tell();
    await journey.wait('offer-answer', 'first');
    expect(journey.workflow.completed).toEqual(goneOn);
    expect(await journey.deps.waits.of(journey.id)).toEqual([]);
  });

  it('goes on after a crash between the answer and its signal', async () => {
    const { journey, accept } = answering();
    await journey.wait('offer-answer', 'first');
    await accept();
    expect(journey.workflow.completed).toEqual([]);
    await journey.tell();
    expect(journey.workflow.completed).toEqual(goneOn);
  });

  it('goes on after a crash between the signal and forgetting the token', async () => {
    const { journey, accept } = answering();
    await journey.wait('offer-answer', 'first');
    await accept();
    const crashing = {
      ...journey.deps,
      waits: {
        ...journey.deps.waits,
        drop: async () => {
          throw new Error('crashed');
        },
      },
    };
    await expect(completeWaits(crashing, someEvent(someParticipant()))).rejects.toThrow('crashed');
    await journey.tell();
    expect(journey.workflow.completed).toEqual(goneOn);
    expect(await journey.deps.waits.of(journey.id)).toEqual([]);
  });

  it('listens to the later token when a retry has changed it', async () => {
    const { journey, accept } = answering();
    await journey.wait('offer-answer', 'first');
    journey.workflow.waiting.delete('first');
    await journey.wait('offer-answer', 'second');
    await accept();
    await journey.tell();
    expect(journey.workflow.completed).toEqual([{ token: 'second', stage: 'accepted' }]);
  });

  it('drops the stale token of an aborted branch, and goes on elsewhere', async () => {
    const journey = journeyOf({ stage: 'in-online-training' });
    await journey.wait('training-end', 'aborted');
    journey.workflow.waiting.delete('aborted');
    await journey.write(withdraw(await journey.state(), journey.stamp(), 'own-wish'));
    await journey.tell();
    expect(journey.workflow.completed).toEqual([]);
    expect(await journey.deps.waits.of(journey.id)).toEqual([]);
  });

  it('is completed once, however often it is told', async () => {
    const { journey, accept } = answering();
    await journey.wait('offer-answer', 'first');
    await accept();
    await Promise.all([journey.tell(), journey.tell(), journey.tell()]);
    await journey.tell();
    expect(journey.workflow.completed).toEqual(goneOn);
  });

  it('stays where it is while the state says so, whatever is told', async () => {
    const { journey } = answering();
    await journey.wait('offer-answer', 'first');
    await journey.tell();
    expect(journey.workflow.completed).toEqual([]);
    expect(await journey.deps.waits.of(journey.id)).toHaveLength(1);
  });

  it('for the end of the course goes on when the attendance is settled', async () => {
    const dueAt = '2031-08-15T15:00:00.000Z';
    const journey = journeyOf({ stage: 'in-korea', dueAt }, { now: dueAt });
    await journey.wait('course-end', 'first');
    await journey.write(endCourse(await journey.state(), journey.stamp(), 100));
    await journey.tell();
    expect(journey.workflow.completed).toEqual([{ token: 'first', stage: 'in-korea' }]);
  });
});

describe('a step that time opens', () => {
  it('notes its moment when it is entered early, and opens then', async () => {
    const journey = journeyOf({ stage: 'accepted' });
    await journey.wait('training-start', 'first');
    expect(await journey.state()).toMatchObject({
      stage: 'accepted',
      dueAt: '2031-06-22T15:00:00.000Z',
    });
    journey.setClock('2031-06-22T14:59:59.999Z');
    await journey.sweep();
    expect(await journey.state()).toMatchObject({ stage: 'accepted' });
    journey.setClock('2031-06-22T15:00:00.000Z');
    await journey.sweep();
    await journey.tell();
    expect(await journey.state()).toMatchObject({
      stage: 'in-online-training',
      dueAt: '2031-07-04T15:00:00.000Z',
    });
    expect(journey.workflow.completed).toEqual([{ token: 'first', stage: 'in-online-training' }]);
  });

  it('opens at once when it is entered late', async () => {
    const journey = journeyOf({ stage: 'trained-online' }, { now: '2031-07-06T00:00:00.000Z' });
    await journey.wait('proposal-opening', 'first');
    expect(journey.workflow.completed).toEqual([{ token: 'first', stage: 'writing-proposal' }]);
    expect(await journey.state()).toMatchObject({
      proposal: { version: 0, round: 0, dueAt: '2031-07-14T09:00:00.000Z' },
    });
  });

  it('asks nobody for a proposal that is late already', async () => {
    const journey = journeyOf({ stage: 'trained-online' }, { now: '2031-07-20T00:00:00.000Z' });
    await journey.wait('proposal-opening', 'first');
    expect(await journey.state()).toMatchObject({ dueAt: '2031-07-23T00:00:00.000Z' });
  });

  it('is open already where a revision was asked for', async () => {
    const proposal = { version: 1, round: 1, dueAt: '2031-07-23T00:00:00.000Z' };
    const journey = journeyOf({ stage: 'writing-proposal', proposal });
    await journey.wait('proposal-opening', 'first');
    expect(journey.workflow.completed).toEqual([{ token: 'first', stage: 'writing-proposal' }]);
    expect((await journey.state()).proposal).toEqual(proposal);
  });
});
