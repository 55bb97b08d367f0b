import { afterEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import { planOf, programmeDays } from '../../../shared/domain/journey.ts';
import { type WaitStep, waitingStages } from '../../../shared/domain/journey-steps.ts';
import { finalStages } from '../../../shared/domain/stages.ts';
import * as change from '../../../shared/store/transitions/index.ts';
import { actsOf } from '../../support/journey-life.ts';
import { openWorld, type World, type WorldOptions } from '../../support/journey-world.ts';
import { smallEdition } from '../../support/small-edition.ts';

let world: World;
afterEach(() => world.bench.close());

const open = async (options: WorldOptions = {}): Promise<World> => {
  world = await openWorld(options);
  return world;
};
const without = (...stages: ('online' | 'proposal' | 'visit')[]): Edition => {
  const edition = smallEdition();
  const tracks = edition.tracks.map((track) => {
    const changed = { ...track };
    for (const stage of stages) delete changed[stage];
    return changed;
  });
  return { ...edition, tracks };
};
const days = programmeDays({ from: '2031-08-04', to: '2031-08-15' });

/** The state of the workflow in which each step waits. */
const stateOfStep: Readonly<Record<WaitStep, string>> = {
  'offer-answer': 'Await offer answer',
  'training-start': 'Open training',
  'training-end': 'Await end of training',
  'proposal-opening': 'Request proposal',
  proposal: 'Await proposal',
  'proposal-decision': 'Await proposal decision',
  invitation: 'Await invitation',
  arrival: 'Await arrival',
  'course-end': 'Await end of course',
};

const acts = (edition?: Edition) => actsOf(world, edition);
const accept = () => acts().accept();
const trainOnline = () => acts().trainOnline();
const propose = () => acts().propose();
const decide = (verdict: change.ProposalVerdict) => acts().decide(verdict);
const approve = () => decide({ decision: 'approve', score: 88.5 });
const inviteThem = (edition?: Edition) => acts(edition).invite();
const arriveThem = () => acts().arrive();
const attend = (count: number) => acts().attend(count);

/** The board's card and the execution tell the same: the state waits where the person stands. */
const expectBoardToEqualExecution = async () => {
  const { entered } = await world.standing();
  const waiting = entered.findLast((name) => Object.values(stateOfStep).includes(name));
  const { participants } = await world.participants.page('2031');
  const step = Object.entries(stateOfStep).find(([, state]) => state === waiting)?.[0];
  expect(waitingStages[step as WaitStep]).toContain(participants[0]?.stage);
};

describe('[F66] the journey', () => {
  it('stands where the board says, all the way', async () => {
    await open();
    const { accept, trainOnline, propose, decide, invite, arrive } = acts();
    for (const act of [
      accept,
      trainOnline,
      propose,
      () => decide({ decision: 'revise', score: 60, dueAt: '2031-07-20T00:00:00.000Z' }),
      propose,
      () => decide({ decision: 'approve', score: 80 }),
      invite,
      arrive,
    ]) {
      await expectBoardToEqualExecution();
      await act();
    }
    await expectBoardToEqualExecution();
  });

  it('leads from the offer to the alumni', async () => {
    await open();
    expect((await world.standing()).last).toBe('Await offer answer');
    await accept();
    await trainOnline();
    await propose();
    expect((await world.standing()).last).toBe('Await proposal decision');
    await approve();
    await inviteThem();
    await arriveThem();
    await attend(8);
    await world.act(change.provisionalGraduate);
    expect((await world.standing()).last).toBe('Await end of course');
    await world.until('2031-08-15T15:00:00.000Z');
    expect(await world.standing()).toMatchObject({ status: 'SUCCEEDED', last: 'Alumni' });
    expect(await world.state()).toMatchObject({
      stage: 'graduated',
      onlineAttendance: 100,
      visitAttendance: 80,
      certificate: { issuedAt: '2031-08-15T15:00:00.000Z' },
      alumnusSince: expect.any(String),
    });
    expect(world.printed).toEqual(['conditional-invitation', 'final-invitation', 'certificate']);
    expect(world.types()).toEqual([
      'PlaceOffered',
      'OfferAccepted',
      'ConditionalInvitationIssued',
      'OnlineTrainingOpened',
      'ModuleCompleted',
      'SeminarAttended',
      'OnlineTrainingEnded',
      'ProposalRequested',
      'ProposalSubmitted',
      'ProposalDecided',
      'InvitationIssued',
      'ParticipantArrived',
      ...days.slice(0, 8).map(() => 'VisitDayAttended'),
      'ProvisionallyGraduated',
      'CourseEnded',
      'ParticipantGraduated',
      'AlumnusWelcomed',
    ]);
  });

  it('asks for a revision and takes the second version', async () => {
    await open();
    await accept();
    await trainOnline();
    await propose();
    await decide({ decision: 'revise', score: 60, dueAt: '2031-07-20T00:00:00.000Z' });
    expect((await world.standing()).last).toBe('Await proposal');
    await world.act((one, stamp) => change.submitProposal(one, stamp, { title: 'Better' }));
    await approve();
    expect((await world.standing()).last).toBe('Await invitation');
    expect(await world.state()).toMatchObject({ proposal: { version: 2, round: 1, score: 88.5 } });
  });

  it('passes over a visit that the edition does not have', async () => {
    await open({ edition: without('visit') });
    await accept();
    await trainOnline();
    await propose();
    await approve();
    expect(await world.standing()).toMatchObject({ status: 'SUCCEEDED', last: 'Alumni' });
    expect(world.printed).toEqual(['certificate']);
  });

  it('passes over an online stage and a proposal that the edition does not have', async () => {
    const edition = without('online', 'proposal');
    await open({ edition });
    await accept();
    expect((await world.standing()).last).toBe('Await invitation');
    await inviteThem(edition);
    await arriveThem();
    await attend(10);
    await world.until('2031-08-16T00:00:00.000Z');
    expect(await world.state()).toMatchObject({ stage: 'graduated' });
  });

  it('graduates from online training alone', async () => {
    await open({ edition: without('visit', 'proposal') });
    await accept();
    await trainOnline();
    expect(await world.standing()).toMatchObject({ status: 'SUCCEEDED', last: 'Alumni' });
  });

  it.each<[string, string, boolean, () => Promise<unknown>]>([
    ['declined', 'Offer declined', true, () => world.act(change.declineOffer)],
    ['offer-expired', 'Offer expired', true, () => world.until('2031-04-18T00:00:00.000Z')],
    [
      'online-incomplete',
      'Online training not completed',
      false,
      async () => {
        await accept();
        await world.until('2031-06-23T00:00:00.000Z');
        await world.until('2031-07-05T00:00:00.000Z');
      },
    ],
    [
      'proposal-missed',
      'Proposal missed',
      false,
      async () => {
        await accept();
        await trainOnline();
        await world.until('2031-07-06T00:00:00.000Z');
        await world.until('2031-07-14T09:00:00.000Z');
      },
    ],
    [
      'proposal-rejected',
      'Proposal rejected',
      false,
      async () => {
        await accept();
        await trainOnline();
        await propose();
        await decide({ decision: 'reject', score: 20 });
      },
    ],
    [
      'withdrawn',
      'Withdrawn',
      true,
      async () => {
        await accept();
        await world.act((one, stamp) => change.withdraw(one, stamp, 'own-wish'));
      },
    ],
  ])('ends as %s in "%s"; place offered on: %s', async (stage, last, offeredOn, live) => {
    await open();
    await live();
    expect(await world.standing()).toMatchObject({ status: 'SUCCEEDED', last });
    expect(await world.state()).toMatchObject({ stage });
    expect(world.types().includes('PlaceReleased')).toBe(offeredOn);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'completed-online',
      'Completed online',
      () =>
        world.act((one, stamp) =>
          change.withholdInvitation(one, stamp, planOf(smallEdition(), one), 'places'),
        ),
    ],
    [
      'visa-refused',
      'Visa refused',
      async () => {
        await inviteThem();
        await world.act(change.recordVisaRefused);
      },
    ],
    [
      'no-show',
      'Did not come',
      async () => {
        await inviteThem();
        await world.act(change.recordVisaGranted);
        await world.act(change.markNoShow);
      },
    ],
    [
      'certificate-withheld',
      'Certificate withheld',
      async () => {
        await inviteThem();
        await arriveThem();
        await attend(7);
        await world.act(change.provisionalGraduate);
        await world.until('2031-08-16T00:00:00.000Z');
      },
    ],
    [
      'withdrawn',
      'Withdrawn',
      async () => {
        await inviteThem();
        await arriveThem();
        await world.act((one, stamp) => change.withdraw(one, stamp, 'own-wish'));
      },
    ],
  ])('after an approved proposal ends as %s in "%s"', async (stage, last, live) => {
    await open();
    await accept();
    await trainOnline();
    await propose();
    await approve();
    await live();
    expect(await world.standing()).toMatchObject({ status: 'SUCCEEDED', last });
    expect(await world.state()).toMatchObject({ stage });
    expect(finalStages).toContain(stage);
  });
});
