/** Records as the service's API words them. Its JSON gives times in seconds. */
import type { Execution, HistoryEvent } from '../interpreter/records.ts';

const WITHOUT_REDRIVE = ['RUNNING', 'SUCCEEDED'];

export function executionItem(execution: Execution) {
  return {
    executionArn: execution.arn,
    stateMachineArn: execution.machineArn,
    name: execution.name,
    status: execution.status,
    startDate: seconds(execution.startedAt),
    stopDate: optionalSeconds(execution.stoppedAt),
    redriveCount: execution.redriveCount,
    redriveDate: optionalSeconds(execution.redrivenAt),
  };
}

export function executionDescription(execution: Execution) {
  const redrivable = !WITHOUT_REDRIVE.includes(execution.status);
  return {
    ...executionItem(execution),
    input: execution.input,
    inputDetails: { included: true },
    ...(execution.output === null
      ? {}
      : { output: execution.output, outputDetails: { included: true } }),
    error: execution.error ?? undefined,
    cause: execution.cause ?? undefined,
    redriveStatus: redrivable ? 'REDRIVABLE' : 'NOT_REDRIVABLE',
    ...(redrivable ? {} : { redriveStatusReason: `Execution is ${execution.status}` }),
  };
}

export function historyEvent(event: HistoryEvent, includeData: boolean) {
  const { id, previousEventId, type, timestamp } = event;
  const details = includeData ? event.details : withoutData(event.details);
  return { timestamp: seconds(timestamp), type, id, previousEventId, ...details };
}

export function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

function optionalSeconds(milliseconds: number | null): number | undefined {
  return milliseconds === null ? undefined : seconds(milliseconds);
}

function withoutData(details: HistoryEvent['details']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      const { input: _input, output: _output, ...rest } = value as Record<string, unknown>;
      return [name, rest];
    }),
  );
}
