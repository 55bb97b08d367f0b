/** What the start page shows, gathered from the parts when it is asked for. */
import type { Addresses } from './addresses.ts';
import type { Kernel } from './kernel.ts';
import type { Parts } from './parts.ts';
import type { SignIn } from './seed.ts';
import type { StartPageSources } from './start-page/sources.ts';

export interface ShownByRuntime {
  readonly title: string;
  readonly addresses: Addresses;
  readonly notRun: readonly string[];
  /** Known when the seed module has run. */
  readonly signIns: () => readonly SignIn[];
}

export function startPageSources(
  kernel: Kernel,
  parts: Parts,
  { title, addresses, notRun, signIns }: ShownByRuntime,
): StartPageSources {
  const shown = [
    { name: 'Application', url: addresses.url },
    ...[...addresses.hosts]
      .map(([name, host]) => ({ name, url: `http://${host}` }))
      .filter(({ url }) => url !== addresses.url),
    { name: 'AWS endpoint', url: addresses.endpoint, note: 'for the AWS CLI and SDKs' },
    { name: 'Start page', url: addresses.faceUrl, note: `data in ${kernel.dataDirectory}` },
  ];
  return {
    title,
    inbox: parts.mail.inbox,
    addresses: () => shown,
    signIns,
    executions: (limit) => parts.states.executions({ limit }),
    functions: () => parts.functions.logs(),
    queues: () => parts.queues.counts(),
    tables: () => parts.dynamodb.counts(),
    notifications: () => parts.notifications.outside(),
    notRun: () => notRun,
  };
}
