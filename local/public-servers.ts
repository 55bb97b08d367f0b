/** One server for each HTTP API, and one for each distribution before them. */
import type { Addresses } from './addresses.ts';
import { createEdge } from './edge/edge.ts';
import type { ApiDefinition } from './http-api/definition.ts';
import { createHttpApi } from './http-api/http-api.ts';
import type { FetchJwks } from './http-api/jwt.ts';
import { createHttpServer } from './http-api/server.ts';
import type { Kernel, Part, Resource } from './kernel.ts';

export interface PublicServersOptions {
  readonly kernel: Kernel;
  readonly addresses: Addresses;
  readonly apis: readonly ApiDefinition[];
  readonly fetchJwks: FetchJwks;
}

export function publicServers({
  kernel,
  addresses,
  apis: definitions,
  fetchJwks,
}: PublicServersOptions): readonly Part[] {
  const { assembly, activity } = kernel;
  const log = kernel.log.child('http');
  const nameOf = ({ stack, logicalId }: Resource) => `${stack}/${logicalId}`;
  const portOf = (resource: Resource) => addresses.ports[nameOf(resource)] ?? 0;
  const apis = definitions.map((definition) => ({
    resource: definition.resource,
    answer: createHttpApi(definition, {
      functions: kernel.functions,
      clock: kernel.clock,
      accountId: assembly.account,
      fetchJwks,
      log,
    }),
  }));
  const byHost = new Map(
    apis.map(({ resource, answer }) => [addresses.hosts.get(nameOf(resource)) ?? '', answer]),
  );
  const edges = assembly.byType('AWS::CloudFront::Distribution').map((resource) => ({
    resource,
    answer: createEdge(resource, { assembly, apis: byHost }),
  }));
  return [...apis, ...edges].map(({ resource, answer }) =>
    createHttpServer(portOf(resource), answer, { activity, log, now: kernel.clock.now }),
  );
}
