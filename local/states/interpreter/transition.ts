import type { Json, Machine } from '../definition/language.ts';
import type { Branch, Execution, ExecutionStatus, HistoryEvent } from './records.ts';
import type { Store, TokenHolder } from './store.ts';

type Details = Readonly<Record<string, unknown>>;

export interface NewBranch {
  readonly position: number;
  readonly state: string;
  readonly input: Json;
  readonly item?: Branch['item'];
  readonly queued: boolean;
}

/**
 * One step of an execution: what it reads, it reads from the store; what it changes is kept here and
 * saved in one transaction. Only after that are its effects acted upon: branches that go on and tasks
 * that run. So a crash at any moment leaves either the step undone or its effects still to be seen.
 */
export class Transition {
  readonly execution: Execution;
  readonly machine: Machine;
  /** The virtual time of everything that happens in it. */
  readonly now: number;
  /** Branches to go on with, and branches whose task is to be run, after the commit. */
  readonly proceeding = new Set<number>();
  readonly running = new Set<number>();
  readonly removed = new Set<number>();
  readonly #store: Store;
  readonly #loaded = new Map<number, Branch>();
  readonly #saved = new Set<Branch>();
  readonly #events: HistoryEvent[] = [];
  readonly #tokens: (TokenHolder & { token: string })[] = [];

  constructor(store: Store, execution: Execution, machine: Machine, now: number) {
    this.#store = store;
    this.execution = execution;
    this.machine = machine;
    this.now = now;
  }

  branch(id: number): Branch | undefined {
    if (this.removed.has(id)) return undefined;
    const loaded = this.#loaded.get(id) ?? this.#store.branch(this.execution.arn, id);
    if (loaded) this.#loaded.set(id, loaded);
    return loaded;
  }

  parent(branch: Branch): Branch | undefined {
    return branch.parent === null ? undefined : this.branch(branch.parent);
  }

  /** Every branch of the execution, as this step left them. */
  branches(): Branch[] {
    return this.#current(this.#store.branches(this.execution.arn));
  }

  children(parent: Branch): Branch[] {
    return this.#current(this.#store.children(this.execution.arn, parent.id));
  }

  /** Counted by the database: a Map of many items must not be read at each of its ends. */
  childPhases(parent: Branch): ReadonlyMap<string, number> {
    return this.#store.phases(this.execution.arn, parent.id);
  }

  queuedChildren(parent: Branch, limit: number): Branch[] {
    return this.#current(this.#store.queued(this.execution.arn, parent.id, limit));
  }

  save(branch: Branch): void {
    this.#loaded.set(branch.id, branch);
    this.#saved.add(branch);
  }

  /** A first branch, or a new child of `parent`. */
  fork(parent: Branch | null, { position, state, input, item, queued }: NewBranch): Branch {
    this.execution.branches += 1;
    const branch: Branch = {
      id: this.execution.branches,
      parent: parent?.id ?? null,
      position,
      ...(item === undefined ? {} : { item }),
      phase: queued ? 'queued' : 'enter',
      state,
      input,
      variables: {},
      lastEvent: parent?.lastEvent ?? this.execution.events,
      enteredAt: this.now,
      enteredEvent: 0,
      retries: [],
      attempt: 0,
    };
    this.save(branch);
    if (!queued) this.proceed(branch);
    return branch;
  }

  /** Takes away everything below a branch; tasks and tokens of theirs are stale from then on. */
  prune(parent: Branch): void {
    if (parent.phase !== 'join') return;
    for (const child of this.children(parent)) {
      this.prune(child);
      this.removed.add(child.id);
      this.#saved.delete(child);
      this.proceeding.delete(child.id);
      this.running.delete(child.id);
    }
  }

  /** Adds an event to the history, after the branch's last one. */
  record(branch: Branch | undefined, type: string, details: Details = {}): number {
    this.execution.events += 1;
    const id = this.execution.events;
    const previousEventId = branch?.lastEvent ?? (id === 1 ? 0 : id - 1);
    this.#events.push({ id, previousEventId, type, timestamp: this.now, details });
    if (branch) branch.lastEvent = id;
    return id;
  }

  /** Makes a token known as the branch's; it is valid for as long as the branch holds it. */
  issue(branch: Branch, token: string): void {
    branch.token = token;
    this.#tokens.push({ token, execution: this.execution.arn, branch: branch.id });
  }

  proceed(branch: Branch): void {
    this.proceeding.add(branch.id);
  }

  run(branch: Branch): void {
    this.running.add(branch.id);
  }

  close(status: ExecutionStatus, end: { output?: string; error?: string; cause?: string }): void {
    Object.assign(this.execution, {
      status,
      stoppedAt: this.now,
      output: end.output ?? null,
      error: end.error || null,
      cause: end.cause || null,
    });
    this.proceeding.clear();
    this.running.clear();
  }

  commit(): readonly Branch[] {
    const saved = [...this.#saved].filter(({ id }) => !this.removed.has(id));
    this.#store.commit({
      execution: this.execution,
      savedBranches: saved,
      removedBranches: this.removed,
      tokens: this.#tokens,
      events: this.#events,
    });
    return saved;
  }

  #current(stored: readonly Branch[]): Branch[] {
    for (const branch of stored) {
      if (!this.#loaded.has(branch.id)) this.#loaded.set(branch.id, branch);
    }
    return stored.flatMap(({ id }) => this.branch(id) ?? []);
  }
}
