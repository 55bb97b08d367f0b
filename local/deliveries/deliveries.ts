import type { Kernel, Part } from '../kernel.ts';
import type { Delivery } from './delivery.ts';
import { createDeliveryStore, type Row } from './delivery-store.ts';
import { createLanes } from './lanes.ts';
import { afterFailure, afterSuccess, type End } from './outcome.ts';
import { settledWithin } from './settled-within.ts';
import type { Targets } from './targets.ts';

/** Attempts under way at once for one target; targets do not wait for each other. */
const LANE_WIDTH = 8;
/** How long a stop waits for attempts under way; what is not done by then is tried again at the next start. */
const STOP_PATIENCE = 5_000;

export interface Deliveries extends Part {
  /** Writes the deliveries down, all or none, and starts them; nothing is lost from then on. */
  accept(deliveries: readonly Delivery[]): void;
  /** An asynchronous invocation (`InvocationType: Event`), retried and dead-lettered as Lambda does. */
  invokeAsync(functionArn: string, payload: unknown): Promise<void>;
}

/**
 * The durable delivery queue of everything asynchronous: rule targets, schedules, invocations.
 * A row is removed only when its target has answered, so that a kill repeats at most what was under
 * way. Times of further attempts are virtual.
 */
export function createDeliveries(kernel: Kernel, targets: Targets): Deliveries {
  const { activity, assembly, clock } = kernel;
  const log = kernel.log.child('deliveries');
  const store = createDeliveryStore(kernel.database);
  const lanes = createLanes(LANE_WIDTH);
  const underWay = new Set<Promise<void>>();
  const timers = new Set<string>();
  let phase: 'stopped' | 'running' | 'stopping' = 'stopped';
  const isStopped = () => phase === 'stopped';

  function schedule(row: Row): void {
    if (phase !== 'running') return;
    if (row.due <= clock.now()) {
      begin(row);
      return;
    }
    const key = `delivery:${row.id}`;
    timers.add(key);
    clock.at(row.due, key, () => {
      timers.delete(key);
      begin(row);
    });
  }

  /** Counts as under way from here on, also while it waits for its turn. */
  function begin(row: Row): void {
    const end = activity.begin(`delivery to ${row.delivery.targetArn}`);
    const attempt = lanes
      .run(row.delivery.targetArn, () => tryOnce(row))
      .catch((error: unknown) =>
        log.error('A delivery could not be recorded', { error: String(error) }),
      )
      .finally(() => {
        underWay.delete(attempt);
        end();
      });
    underWay.add(attempt);
  }

  async function tryOnce(row: Row): Promise<void> {
    if (phase !== 'running') return;
    const end = await targets.deliver(row.delivery).then(
      (response) => afterSuccess(assembly, row, response, clock.now()),
      (error: unknown) => failed(row, error),
    );
    if (end && !isStopped()) finish(row, end);
  }

  function failed(row: Row, error: unknown): End | undefined {
    if (isStopped()) return undefined;
    const next = afterFailure(assembly, row, error, clock.now());
    if (!('retryAt' in next)) return next;
    log.warn('A delivery failed and is tried again', { ...about(row), error: String(error) });
    schedule(store.postpone(row, next.retryAt));
    return undefined;
  }

  function finish(row: Row, { followers, failure }: End): void {
    if (failure) log.error('A delivery was given up', { ...about(row), ...failure });
    if (followers.length === 0) store.remove(row.id);
    else for (const next of store.replace(row.id, followers, clock.now())) schedule(next);
  }

  function accept(deliveries: readonly Delivery[]): void {
    for (const row of store.add(deliveries, clock.now())) schedule(row);
  }

  return {
    accept,
    async invokeAsync(functionArn, payload) {
      accept([{ targetArn: functionArn, input: JSON.stringify(payload), origin: functionArn }]);
    },
    async start() {
      phase = 'running';
      for (const row of store.all()) schedule(row);
    },
    async stop() {
      phase = 'stopping';
      for (const key of timers) clock.cancel(key);
      timers.clear();
      await settledWithin(STOP_PATIENCE, [...underWay]);
      phase = 'stopped';
    },
  };
}

function about({ delivery, failures }: Row) {
  return { origin: delivery.origin, target: delivery.targetArn, attempt: failures + 1 };
}
