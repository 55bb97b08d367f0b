import { describe, expect, it } from 'vitest';
import { answersOfJourney, departures } from '../../../events/subscriptions.ts';
import type { JourneyPlan } from '../../../shared/domain/journey.ts';
import { waitingStages } from '../../../shared/domain/journey-steps.ts';
import {
  entersFrom,
  finalStages,
  type ParticipantStage,
  stagesBetween,
} from '../../../shared/domain/stages.ts';
import * as change from '../../../shared/store/transitions/index.ts';
import { someParticipant, stampAt } from '../../support/participant.ts';

const at = '2031-05-01T00:00:00.000Z';
const stamp = stampAt(at);
const one = someParticipant();

const booleans = [true, false];
const plans: JourneyPlan[] = booleans.flatMap((online) =>
  booleans.flatMap((proposal) => booleans.map((visit) => ({ online, proposal, visit }))),
);
const course = { on: '2031-08-03', courseEndsAt: at };

const transitions: change.Transition[] = [
  change.offerPlace(one, stamp, at),
  change.acceptOffer(one, stamp),
  change.declineOffer(one, stamp),
  change.expireOffer(one, stamp),
  change.openTraining(one, stamp, at),
  change.endTraining(one, stamp, { attendance: 80, passed: true }),
  change.endTraining(one, stamp, { attendance: 79.9, passed: false }),
  change.submitProposal(one, stamp, { title: 'A proposal' }),
  change.decideProposal(one, stamp, { decision: 'approve', score: 80 }),
  change.decideProposal(one, stamp, { decision: 'reject', score: 20 }),
  change.decideProposal(one, stamp, { decision: 'revise', score: 60, dueAt: at }),
  change.missProposal(one, stamp),
  change.recordVisaRefused(one, stamp),
  change.arrive(one, stamp, course),
  change.markNoShow(one, stamp),
  change.withholdCertificate(one, stamp, 70),
  change.withdraw(one, stamp, 'own-wish'),
  ...plans.flatMap((plan) => [
    change.requestProposal(one, stamp, plan, at),
    change.invite(one, stamp, plan),
    change.withholdInvitation(one, stamp, plan, 'places'),
  ]),
  ...plans
    .filter(({ online, proposal, visit }) => online || proposal || visit)
    .map((plan) => change.graduate(one, stamp, plan, 'CODE')),
];

describe('transitions', () => {
  it.each(transitions.map((one) => [one.name, one.to, one] as const))(
    '%s to %s begins only where the stage machine lets it',
    (_name, to, { from }) => {
      expect(entersFrom[to]).toEqual(expect.arrayContaining([...from]));
    },
  );

  it('reach every stage but the first', () => {
    const reached = new Set(transitions.map(({ to }) => to));
    const all = Object.keys(entersFrom) as ParticipantStage[];
    expect(all.filter((stage) => !reached.has(stage))).toEqual(['allocated']);
  });

  it('leave no final stage', () => {
    const left = transitions.flatMap(({ from }) => from);
    expect(left.filter((stage) => finalStages.includes(stage))).toEqual([]);
  });

  it('that end a wait of the workflow are announced to the one who completes it', () => {
    const waitedAt = new Set<string>(Object.values(waitingStages).flat());
    const ending = transitions.filter(({ from }) => from.some((stage) => waitedAt.has(stage)));
    const listened: readonly string[] = answersOfJourney;
    const missed = ending.map(({ event }) => event.type).filter((type) => !listened.includes(type));
    // Graduation itself is a task of the workflow; nobody waits for it.
    expect(new Set(missed)).toEqual(new Set(['ParticipantGraduated.v1', 'CertificateWithheld.v1']));
  });

  it('[F77] with which somebody leaves the others of their edition are announced there', () => {
    const here: readonly ParticipantStage[] = stagesBetween('in-online-training', 'in-korea');
    const remain: readonly ParticipantStage[] = ['graduated', 'certificate-withheld'];
    const leaving = transitions
      .filter(({ from, to }) => finalStages.includes(to) && from.some((one) => here.includes(one)))
      .filter(({ to }) => !remain.includes(to))
      .map(({ event }) => event.type);
    expect(new Set(leaving).size).toBe(departures.length);
    const listened: readonly string[] = departures;
    expect(leaving.filter((type) => !listened.includes(type))).toEqual([]);
  });

  it('carry their event with its subject, moment and edition', () => {
    for (const { event } of transitions) {
      expect(event).toMatchObject({ id: stamp.eventId, time: at, subject: one.applicationId });
      expect(event.edition).toBe(one.edition);
    }
  });
});
