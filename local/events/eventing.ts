/** Puts together the parts that move events: buses, deliveries, schedules and stream readers. */
import { createDeliveries, type Deliveries } from '../deliveries/deliveries.ts';
import { createTargets, type Outlets } from '../deliveries/targets.ts';
import type { Iam } from '../iam/iam.ts';
import type { Kernel, Part } from '../kernel.ts';
import { createScheduler, type Scheduler } from '../schedules/scheduler.ts';
import type { QueueAccess } from '../streams/queue-reader.ts';
import { createStreams, type StreamsOptions } from '../streams/streams.ts';
import type { EventEnvelope } from './envelope.ts';
import { createEvents, type Events } from './events.ts';
import { unsupportedTargets } from './unsupported-targets.ts';

export interface EventingOptions extends Pick<StreamsOptions, 'engine' | 'onWrite'> {
  readonly outlets: Outlets & { readonly queues: QueueAccess };
  readonly iam: Pick<Iam, 'refusal'>;
}

export interface Eventing extends Part {
  /** Behind the front door as `events` and `scheduler`. */
  readonly events: Events;
  readonly scheduler: Scheduler;
  readonly deliveries: Deliveries;
  /** What the template has and this part does not run, a line for each. */
  readonly notRun: readonly string[];
}

/** Start it after the functions, the queues and the database engine; stop it before them. */
export function createEventing(kernel: Kernel, options: EventingOptions): Eventing {
  const { outlets, iam } = options;
  const targets = createTargets({
    functions: kernel.functions,
    outlets,
    iam,
    putOnBus: (busArn, event) => events.forward(busArn, JSON.parse(event) as EventEnvelope),
  });
  const deliveries = createDeliveries(kernel, targets);
  const events = createEvents(kernel, deliveries);
  const scheduler = createScheduler(kernel, deliveries);
  const streams = createStreams(kernel, {
    engine: options.engine,
    onWrite: options.onWrite,
    queues: outlets.queues,
    targets,
    deliveries,
    iam,
  });
  const parts: readonly Part[] = [deliveries, streams, scheduler];

  return {
    events,
    scheduler,
    deliveries,
    notRun: [...unsupportedTargets(kernel.assembly, targets), ...streams.notRun],
    async start() {
      for (const part of parts) await part.start();
    },
    async stop() {
      for (const part of parts.toReversed()) await part.stop();
    },
  };
}
