import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { atomically } from '../../deliveries/savepoint.ts';
import type { Branch, Execution, ExecutionStatus, HistoryEvent } from './records.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS states_definition (
    hash TEXT PRIMARY KEY, text TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS states_execution (
    sequence INTEGER PRIMARY KEY, arn TEXT NOT NULL UNIQUE, machineArn TEXT NOT NULL,
    name TEXT NOT NULL, definition TEXT NOT NULL, roleArn TEXT NOT NULL, input TEXT NOT NULL,
    startedAt INTEGER NOT NULL, status TEXT NOT NULL, output TEXT, error TEXT, cause TEXT,
    stoppedAt INTEGER, timeoutAt INTEGER, redriveCount INTEGER NOT NULL, redrivenAt INTEGER,
    events INTEGER NOT NULL, branches INTEGER NOT NULL, transitions INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS states_execution_by_machine ON states_execution (machineArn, sequence);
  CREATE INDEX IF NOT EXISTS states_execution_running
    ON states_execution (sequence) WHERE status = 'RUNNING';
  CREATE TABLE IF NOT EXISTS states_branch (
    execution TEXT NOT NULL, id INTEGER NOT NULL, parent INTEGER, phase TEXT NOT NULL,
    state TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (execution, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS states_branch_by_parent ON states_branch (execution, parent, phase);
  CREATE TABLE IF NOT EXISTS states_event (
    execution TEXT NOT NULL, id INTEGER NOT NULL, record TEXT NOT NULL, PRIMARY KEY (execution, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS states_token (
    token TEXT PRIMARY KEY, execution TEXT NOT NULL, branch INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

export interface TokenHolder {
  readonly execution: string;
  readonly branch: number;
}

export interface ExecutionFilter {
  readonly machineArn?: string;
  readonly status?: ExecutionStatus;
  /** Only those that began before the one of this sequence number. */
  readonly before?: number;
  readonly limit: number;
}

/** Everything that one transition changed. */
export interface Change {
  readonly execution: Execution;
  readonly savedBranches: Iterable<Branch>;
  readonly removedBranches: Iterable<number>;
  readonly tokens: Iterable<TokenHolder & { readonly token: string }>;
  readonly events: Iterable<HistoryEvent>;
}

export type Store = ReturnType<typeof createStore>;

/** The tables of the executions. Every change goes through `commit`, one transaction each. */
export function createStore(database: DatabaseSync) {
  database.exec(SCHEMA);
  const sql = {
    saveDefinition: database.prepare('INSERT OR IGNORE INTO states_definition VALUES (?, ?)'),
    definition: database.prepare('SELECT text FROM states_definition WHERE hash = ?'),
    insertExecution: database.prepare(
      `INSERT INTO states_execution (arn, machineArn, name, definition, roleArn, input, startedAt,
         status, output, error, cause, stoppedAt, timeoutAt, redriveCount, redrivenAt, events,
         branches, transitions)
       VALUES ($arn, $machineArn, $name, $definition, $roleArn, $input, $startedAt, $status, $output,
         $error, $cause, $stoppedAt, $timeoutAt, $redriveCount, $redrivenAt, $events, $branches,
         $transitions)
       ON CONFLICT (arn) DO UPDATE SET status = $status, output = $output, error = $error,
         cause = $cause, stoppedAt = $stoppedAt, timeoutAt = $timeoutAt,
         redriveCount = $redriveCount, redrivenAt = $redrivenAt, events = $events,
         branches = $branches, transitions = $transitions`,
    ),
    execution: database.prepare('SELECT * FROM states_execution WHERE arn = ?'),
    list: database.prepare(
      `SELECT * FROM states_execution
       WHERE ($machineArn IS NULL OR machineArn = $machineArn)
         AND ($status IS NULL OR status = $status) AND ($before IS NULL OR sequence < $before)
       ORDER BY sequence DESC LIMIT $limit`,
    ),
    running: database.prepare(
      "SELECT arn FROM states_execution WHERE status = 'RUNNING' ORDER BY sequence",
    ),
    saveBranch: database.prepare('INSERT OR REPLACE INTO states_branch VALUES (?, ?, ?, ?, ?, ?)'),
    removeBranch: database.prepare('DELETE FROM states_branch WHERE execution = ? AND id = ?'),
    branch: database.prepare('SELECT record FROM states_branch WHERE execution = ? AND id = ?'),
    branches: database.prepare('SELECT record FROM states_branch WHERE execution = ? ORDER BY id'),
    children: database.prepare(
      'SELECT record FROM states_branch WHERE execution = ? AND parent = ? ORDER BY id',
    ),
    phases: database.prepare(
      'SELECT phase, count(*) AS count FROM states_branch WHERE execution = ? AND parent = ? GROUP BY phase',
    ),
    queued: database.prepare(
      `SELECT record FROM states_branch
       WHERE execution = ? AND parent = ? AND phase = 'queued' ORDER BY id LIMIT ?`,
    ),
    saveEvent: database.prepare('INSERT INTO states_event VALUES (?, ?, ?)'),
    events: database.prepare(
      'SELECT record FROM states_event WHERE execution = ? AND id > ? ORDER BY id LIMIT ?',
    ),
    eventsDown: database.prepare(
      'SELECT record FROM states_event WHERE execution = ? AND id < ? ORDER BY id DESC LIMIT ?',
    ),
    saveToken: database.prepare('INSERT INTO states_token VALUES (?, ?, ?)'),
    token: database.prepare('SELECT execution, branch FROM states_token WHERE token = ?'),
  };

  function write({ execution, savedBranches, removedBranches, tokens, events }: Change): void {
    const { arn } = execution;
    const { sequence: _, ...columns } = execution as Execution & { sequence?: number };
    sql.insertExecution.run({ ...columns });
    for (const id of removedBranches) sql.removeBranch.run(arn, id);
    for (const branch of savedBranches) {
      const { id, parent, phase, state } = branch;
      sql.saveBranch.run(arn, id, parent, phase, state, JSON.stringify(branch));
    }
    for (const { token, branch } of tokens) sql.saveToken.run(token, arn, branch);
    for (const event of events) sql.saveEvent.run(arn, event.id, JSON.stringify(event));
  }

  return {
    commit(change: Change): void {
      atomically(database, () => write(change));
    },
    saveDefinition(hash: string, text: string): void {
      sql.saveDefinition.run(hash, text);
    },
    definition(hash: string): string {
      const row = sql.definition.get(hash);
      if (row === undefined) throw new Error(`No definition ${hash} was saved`);
      return String(row.text);
    },
    execution: (arn: string) => sql.execution.get(arn) as unknown as Execution | undefined,
    /** Newest first; `sequence` pages. */
    list({ machineArn, status, before, limit }: ExecutionFilter) {
      const filter = {
        machineArn: machineArn ?? null,
        status: status ?? null,
        before: before ?? null,
      };
      return sql.list.all({ ...filter, limit }) as unknown as (Execution & { sequence: number })[];
    },
    running: () => sql.running.all().map(({ arn }) => String(arn)),
    branch(execution: string, id: number): Branch | undefined {
      const row = sql.branch.get(execution, id);
      return row && readRecord<Branch>(row);
    },
    branches: (execution: string) => sql.branches.all(execution).map(readRecord<Branch>),
    children: (execution: string, parent: number) =>
      sql.children.all(execution, parent).map(readRecord<Branch>),
    /** How many children of a branch are in each phase. */
    phases: (execution: string, parent: number) =>
      new Map(
        sql.phases.all(execution, parent).map((row) => [String(row.phase), Number(row.count)]),
      ),
    queued: (execution: string, parent: number, limit: number) =>
      sql.queued.all(execution, parent, limit).map(readRecord<Branch>),
    /** `limit` events after (or, in reverse, before) the event `from`. */
    events(execution: string, from: number, limit: number, reverse = false) {
      const statement = reverse ? sql.eventsDown : sql.events;
      return statement.all(execution, from, limit).map(readRecord<HistoryEvent>);
    },
    token: (token: string) => sql.token.get(token) as unknown as TokenHolder | undefined,
  };
}

function readRecord<T>(row: Record<string, SQLInputValue>): T {
  return JSON.parse(String(row.record)) as T;
}
