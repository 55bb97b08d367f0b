import { readFileSync } from 'node:fs';
import type { Envelope } from '../../events/envelope.ts';
import { answersOfJourney } from '../../events/subscriptions.ts';
import { completeWaits } from '../../functions/journey/complete-waits.ts';
import type { JourneyDeps, Workflow } from '../../functions/journey/deps.ts';
import { runTask } from '../../functions/journey/run-task.ts';
import { sweepDeadlines } from '../../functions/journey/sweep-deadlines.ts';
import { type Bench, functionArn, openBench } from '../../local/states/test/bench.ts';
import type { Edition } from '../../shared/domain/edition.ts';
import type { Participant } from '../../shared/domain/participant.ts';
import { isoOf } from '../../shared/domain/time.ts';
import type { Addition, Stamp, Transition } from '../../shared/store/transitions/index.ts';
import { inMemoryCertificateRepository } from './in-memory/certificate-repository.ts';
import { inMemoryEditionRepository } from './in-memory/edition-repository.ts';
import { inMemoryParticipantRepository } from './in-memory/participant-repository.ts';
import { inMemorySeminarRepository } from './in-memory/seminar-repository.ts';
import { inMemoryWaitRepository } from './in-memory/wait-repository.ts';
import { someParticipant } from './participant.ts';
import { smallEdition } from './small-edition.ts';

/** The shipped workflow, with the functions of the bench in it. */
export const definition = () => {
  const text = readFileSync('infra/workflows/participant-journey.asl.json', 'utf8')
    .replaceAll(/\$\{JourneyTasksFunctionArn\}/g, functionArn('tasks'))
    .replaceAll(/\$\{LettersFunctionArn\}/g, functionArn('letters'));
  return JSON.parse(text) as { readonly StartAt: string; readonly States: object };
};

export interface WorldOptions {
  readonly edition?: Edition;
  /** Throws to let a task fail; told of every payload, with the number of the attempt. */
  readonly sabotage?: (payload: Readonly<Record<string, string>>, attempt: number) => void;
  /** Between what happened and who listens: what arrives now. As it happened, and once, by default. */
  readonly post?: (happened: Envelope) => readonly Envelope[];
  /** Who listens beside the token consumer. */
  readonly listeners?: (deps: JourneyDeps) => readonly ((event: Envelope) => Promise<unknown>)[];
}

/** The day on which the office releases the decisions. */
const released = Date.parse('2031-04-10T01:00:00.000Z');

/**
 * The shipped workflow on the interpreter, with the real tasks on stores in memory: time passes
 * only when it is told to, and every event reaches the token consumer.
 */
export const openWorld = async ({
  edition = smallEdition(),
  sabotage,
  post = (event) => [event],
  listeners = () => [],
}: WorldOptions = {}) => {
  const one = someParticipant();
  const id = one.applicationId;
  const participants = inMemoryParticipantRepository(one);
  const printed: string[] = [];
  const attempts = new Map<string, number>();
  const tokens = new Map<string, string>();

  const complete: Workflow['complete'] = async (taskToken, outcome) => {
    try {
      const output = JSON.stringify(outcome);
      await bench.request('SendTaskSuccess', { taskToken, output });
      return 'completed';
    } catch (fault) {
      if (fault instanceof Error && fault.name === 'TaskTimedOut') return 'stale';
      throw fault;
    }
  };
  let ids = 0;
  const deps: JourneyDeps = {
    participants,
    editions: inMemoryEditionRepository(edition),
    waits: inMemoryWaitRepository(participants),
    certificates: inMemoryCertificateRepository(participants),
    workflow: { complete },
    clock: { now: () => bench.clock.now() },
    ids: {
      newId: () => {
        ids += 1;
        return `ID${ids}`;
      },
    },
  };
  const called = (name: string, payload: Readonly<Record<string, string>>) => {
    const attempt = (attempts.get(name) ?? 0) + 1;
    attempts.set(name, attempt);
    sabotage?.(payload, attempt);
  };
  const tasks = (payload: Readonly<Record<string, string>>) => {
    const { task = '', step, token } = payload;
    if (step !== undefined && token !== undefined) tokens.set(step, token);
    called(step ?? task, payload);
    return runTask(deps, payload);
  };
  const letters = (payload: Readonly<Record<string, string>>) => {
    const { document = '' } = payload;
    called(document, payload);
    printed.push(document);
    return { letter: document };
  };
  const bench: Bench = openBench({
    machines: { Journey: definition() },
    functions: { tasks, letters },
    random: () => 0.5,
  });
  await bench.clock.advanceTo(released);
  const execution = await bench.start('Journey', { applicationId: id }, id);

  const listened: readonly string[] = answersOfJourney;
  const others = listeners(deps);
  const tell = async (event: Envelope): Promise<void> => {
    if (listened.includes(event.type)) await completeWaits(deps, event);
    for (const listener of others) await listener(event);
    await bench.quiet();
  };

  let told = 0;
  /** Everything that was announced reaches the consumer, and everything comes to rest. */
  const settle = async (): Promise<void> => {
    await bench.quiet();
    while (told < participants.events.length) {
      const event = participants.events[told] as Envelope;
      told += 1;
      for (const arriving of post(event)) await tell(arriving);
    }
  };
  await settle();

  const stamp = (): Stamp => ({ at: isoOf(bench.clock.now()), eventId: deps.ids.newId() });
  const state = async (): Promise<Participant> => (await participants.get(id)) ?? one;
  return {
    bench,
    deps,
    participants,
    printed,
    tokens,
    attempts,
    execution,
    state,
    settle,
    tell,
    /** Somebody acts: a change built from the state as it is. */
    act: async (build: (participant: Participant, stamp: Stamp) => Transition | Addition) => {
      const change = build(await state(), stamp());
      const outcome =
        'to' in change
          ? await participants.move(id, change)
          : await participants.record(id, change);
      await settle();
      return outcome;
    },
    /** Time passes, and the sweep runs. */
    until: async (moment: string): Promise<void> => {
      await bench.clock.advanceTo(Date.parse(moment));
      await sweepDeadlines({ ...deps, participants, seminars: inMemorySeminarRepository() });
      await settle();
    },
    /** How the execution stands, and in which states it is or was last. */
    standing: async () => {
      const { status } = await bench.describe(execution);
      const entered = (await bench.history(execution))
        .map((event) => event.stateEnteredEventDetails as { name: string } | undefined)
        .flatMap((details) => (details === undefined ? [] : [details.name]));
      return { status, last: entered.at(-1), entered };
    },
    types: () => participants.events.map(({ type }) => type.replace('.v1', '')),
  };
};
export type World = Awaited<ReturnType<typeof openWorld>>;
