/** What the start page shows, gathered from the parts when it is asked for. */
import type { Addresses } from './addresses.ts';
import type { SeededRuntime, SignIn } from './seed.ts';
import type { StartPageSources } from './start-page/sources.ts';

/** @param signIns known when the seed module has run */
export function startPageSources(
  runtime: SeededRuntime,
  addresses: Addresses,
  signIns: () => readonly SignIn[],
  title = 'Local runtime',
): StartPageSources {
  const shown = [
    { name: 'Application', url: addresses.url },
    ...[...addresses.hosts]
      .map(([name, host]) => ({ name, url: `http://${host}` }))
      .filter(({ url }) => url !== addresses.url),
    { name: 'AWS endpoint', url: addresses.endpoint, note: 'for the AWS CLI and SDKs' },
    { name: 'Start page', url: addresses.faceUrl, note: `data in ${runtime.kernel.dataDirectory}` },
  ];
  return {
    title,
    inbox: runtime.mail.inbox,
    addresses: () => shown,
    signIns,
    executions: (limit) => runtime.states.executions({ limit }),
    functions: () => runtime.functions.logs(),
    queues: () => runtime.queues.counts(),
    tables: () => runtime.dynamodb.counts(),
    notifications: () => runtime.notifications.outside(),
    notRun: () => runtime.notRun,
  };
}
