/** The runtime's own parts as sources of its start page. */
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { functionLogPath } from '../lambda/function-log.ts';
import type { Runtime } from '../runtime.ts';
import type { StartPageSources, TableLine } from './sources.ts';

export function runtimeSources(title: string, runtime: Omit<Runtime, 'stop'>): StartPageSources {
  const { kernel, functions, queues, notifications, states, mail } = runtime;
  const { assembly, dataDirectory } = kernel;
  const tableNames = ['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table']
    .flatMap((type) => assembly.byType(type))
    .map(({ physicalId }) => physicalId);
  const dynamodb = new DynamoDBClient({
    endpoint: runtime.endpoint,
    region: assembly.region,
    credentials: runtime.operator,
  });

  async function describe(name: string): Promise<TableLine> {
    const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: name }));
    return { name, items: Table?.ItemCount ?? 0 };
  }

  return {
    title,
    inbox: mail.inbox,
    addresses: () => [
      { name: 'Application', url: runtime.url },
      { name: 'AWS endpoint', url: runtime.endpoint, note: 'for SDKs and the command line' },
      ...[...assembly.outputs].flatMap(([name, value]) =>
        /^https?:\/\//.test(value) && value !== runtime.url ? [{ name, url: value }] : [],
      ),
    ],
    signIns: () => runtime.signIns,
    executions: (limit) => states.executions({ limit }),
    functions: () =>
      functions.definitions.map(({ shortName }) => ({
        name: shortName,
        logPath: functionLogPath(shortName, dataDirectory),
      })),
    queues: () => queues.counts(),
    tables: () => Promise.all(tableNames.map(describe)),
    notifications: () => notifications.outside(),
    notRun: () => runtime.notRun,
  };
}
