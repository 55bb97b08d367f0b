import validate from 'asl-validator';
import { afterEach, describe, expect, it } from 'vitest';
import { TaskPayload, tasks } from '../../../functions/journey/payload.ts';
import { type WaitStep, waitingStages, waitSteps } from '../../../shared/domain/journey-steps.ts';
import { entersFrom, finalStages, type ParticipantStage } from '../../../shared/domain/stages.ts';
import * as change from '../../../shared/store/transitions/index.ts';
import { readDefinition, readDocument, withDiagram } from '../../../tools/journey-diagram.ts';
import { liveThrough } from '../../support/journey-life.ts';
import { openWorld, type World } from '../../support/journey-world.ts';

interface Task {
  readonly Type: string;
  readonly Comment?: string;
  readonly Resource?: string;
  readonly Arguments?: { readonly Payload: Readonly<Record<string, string>> };
  readonly TimeoutSeconds?: number;
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Next?: string;
  readonly Choices?: readonly { readonly Condition: string }[];
  readonly Branches?: readonly { readonly States: Readonly<Record<string, Task>> }[];
}
type Named = readonly [string, Task];

const statesOf = (states: Readonly<Record<string, Task>>): Named[] =>
  Object.entries(states).flatMap(([name, state]): Named[] => [
    [name, state],
    ...(state.Branches ?? []).flatMap((branch) => statesOf(branch.States)),
  ]);

const definition = readDefinition();
const all = statesOf(definition.States as Readonly<Record<string, Task>>);
const named = new Map(all);
const allTasks = all.filter(([, { Type }]) => Type === 'Task');
const payloadOf = (task: Task) => task.Arguments?.Payload ?? {};
const waits = allTasks.filter(([, task]) => payloadOf(task).task === 'wait');
const stagesIn = (text: string) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, one]) => one ?? '');

describe('[Q28] the definition of the journey', () => {
  it('is valid', () => {
    expect(validate(definition)).toMatchObject({ isValid: true });
  });

  it.each(allTasks)('"%s" has a retry, a catch of the last resort and a timeout', (_name, task) => {
    const retried = (task.Retry ?? []).flatMap(({ ErrorEquals }) => ErrorEquals);
    expect(retried).toEqual(
      expect.arrayContaining(['Lambda.ServiceException', 'ConcurrentChange']),
    );
    expect(task.Catch?.at(-1)?.ErrorEquals).toEqual(['States.ALL']);
    expect(task.TimeoutSeconds).toBeGreaterThan(0);
    expect(task.TimeoutSeconds).toBeLessThanOrEqual(300 * 86_400);
  });

  it('retries no wait that has run out: the next one would take as long', () => {
    const retried = waits.flatMap(([, { Retry = [] }]) => Retry.flatMap((one) => one.ErrorEquals));
    expect(retried).not.toContain('States.Timeout');
    expect(retried).not.toContain('States.ALL');
  });
});

describe('[F66] the definition and the stage machine', () => {
  it('know the same waits', () => {
    expect(waits.map(([, task]) => payloadOf(task).step).sort()).toEqual([...waitSteps].sort());
  });

  it('know the same tasks', () => {
    const called = allTasks.flatMap(([, task]) => payloadOf(task).task ?? []);
    expect(new Set(called)).toEqual(new Set([...tasks, 'wait']));
  });

  it('call every stage by its name', () => {
    const mentioned = all.flatMap(([, { Choices = [] }]) =>
      Choices.flatMap(({ Condition }) => stagesIn(Condition)),
    );
    for (const stage of mentioned) expect(Object.keys(entersFrom)).toContain(stage);
  });

  it('have one end for every final stage', () => {
    const ends = all.filter(([, { Type }]) => Type === 'Succeed').map(([, end]) => end.Comment);
    expect([...ends].sort()).toEqual([...finalStages].sort());
  });

  /** Where a person can stand next, when they leave the stages at which a step waits. */
  const following = (step: WaitStep): ParticipantStage[] => {
    const waited: readonly ParticipantStage[] = waitingStages[step];
    return (Object.keys(entersFrom) as ParticipantStage[]).filter((stage) =>
      entersFrom[stage].some((from) => waited.includes(from)),
    );
  };

  it.each(['offer-answer', 'proposal', 'proposal-decision', 'invitation', 'arrival'] as const)(
    'end the journey after "%s" for every final stage that can follow',
    (step) => {
      const wait = waits.find(([, task]) => payloadOf(task).step === step)?.[1];
      const choice = named.get(wait?.Next ?? '');
      const handled = (choice?.Choices ?? []).flatMap(({ Condition }) => stagesIn(Condition));
      // Graduation is the workflow's own doing, not an answer that it waits for.
      const ending = following(step).filter(
        (stage) => finalStages.includes(stage) && stage !== 'graduated',
      );
      expect(handled).toEqual(expect.arrayContaining(ending));
    },
  );

  it('stay drawn as they are defined', () => {
    const document = readDocument();
    expect(document).toBe(withDiagram(document, definition));
  });
});

describe('payloads of executions that already run', () => {
  const applicationId = 'APPLICATION1';
  const sent = [
    { task: 'read-plan', applicationId },
    { task: 'offer-place', applicationId },
    { task: 'issue-conditional-invitation', applicationId },
    { task: 'decide-completion', applicationId },
    { task: 'issue-certificate', applicationId },
    { task: 'withhold-certificate', applicationId },
    { task: 'welcome-alumnus', applicationId },
    { task: 'release-place', applicationId },
    { task: 'mark-attention', applicationId, code: 'JOURNEY_TASK_FAILED' },
    { task: 'wait', step: 'offer-answer', applicationId, token: 'token' },
    { task: 'wait', step: 'training-start', applicationId, token: 'token' },
    { task: 'wait', step: 'training-end', applicationId, token: 'token' },
    { task: 'wait', step: 'proposal-opening', applicationId, token: 'token' },
    { task: 'wait', step: 'proposal', applicationId, token: 'token' },
    { task: 'wait', step: 'proposal-decision', applicationId, token: 'token' },
    { task: 'wait', step: 'invitation', applicationId, token: 'token' },
    { task: 'wait', step: 'arrival', applicationId, token: 'token' },
    { task: 'wait', step: 'course-end', applicationId, token: 'token' },
  ];
  it.each(sent)('$task $step is still understood', (payload) => {
    expect(TaskPayload.parse(payload)).toEqual(payload);
  });
});

describe('[Q28] an error in any task', () => {
  let world: World;
  afterEach(() => world.bench.close());

  /** Everything that is called on the way from the offer to the alumni. */
  const onTheWay = [
    ...waitSteps,
    'read-plan',
    'offer-place',
    'conditional-invitation',
    'issue-conditional-invitation',
    'final-invitation',
    'decide-completion',
    'issue-certificate',
    'certificate',
    'welcome-alumnus',
  ];
  const breaking = (name: string) => (payload: Readonly<Record<string, string>>) => {
    if ((payload.step ?? payload.task ?? payload.document) === name) throw new Error('broken');
  };

  it.each(onTheWay)('%s ends the journey visibly', async (name) => {
    world = await openWorld({ sabotage: breaking(name) });
    await liveThrough(world);
    expect(await world.bench.describe(world.execution)).toMatchObject({
      status: 'FAILED',
      error: 'JourneyNeedsAttention',
    });
    expect((await world.state()).attention?.code).toBe('JOURNEY_TASK_FAILED');
  });

  it.each([
    ['release-place', change.declineOffer],
    ['mark-attention', change.declineOffer],
  ] as const)('%s too', async (name, act) => {
    const broken = name === 'mark-attention' ? ['release-place', name] : [name];
    world = await openWorld({
      sabotage: (payload) => {
        if (broken.includes(payload.task ?? '')) throw new Error('broken');
      },
    });
    await world.act(act);
    expect(await world.bench.describe(world.execution)).toMatchObject({
      status: 'FAILED',
      error: 'JourneyNeedsAttention',
      cause: 'JOURNEY_TASK_FAILED',
    });
  });
});
