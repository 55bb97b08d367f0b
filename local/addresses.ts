/** Where everything of a run listens: worked out before the templates are resolved, as they name it. */
import type { StackTemplate, StageTemplates } from './assembly/templates.ts';
import { createPorts } from './ports.ts';
import { loopback } from './protocol/http.ts';

export interface Addresses {
  readonly url: string;
  readonly endpoint: string;
  readonly faceUrl: string;
  /** `stack/logicalId` of each HTTP API and distribution → its host and port. */
  readonly hosts: ReadonlyMap<string, string>;
  readonly ports: Readonly<Record<string, number>>;
}

/** The first of them that the assembly has is what people open. */
const publicTypes = ['AWS::CloudFront::Distribution', 'AWS::ApiGatewayV2::Api'];

export async function createAddresses(
  templates: StageTemplates,
  wanted: { readonly port?: number; readonly facePort?: number },
  last: Readonly<Record<string, number>> | undefined,
): Promise<Addresses> {
  const ports = createPorts(last);
  const places = publicTypes.flatMap((type) =>
    templates.stacks.flatMap((stack) => placesOf(stack, type)),
  );
  const hosts = new Map<string, string>();
  for (const [index, place] of places.entries()) {
    const port = await ports.take(place, index === 0 ? wanted.port : undefined);
    hosts.set(place, `${loopback}:${port}`);
  }
  const [main] = hosts.values();
  const endpoint = await ports.take('endpoint');
  const face = await ports.take('face', wanted.facePort);
  return {
    url: main ? `http://${main}` : '',
    endpoint: `http://${loopback}:${endpoint}`,
    faceUrl: `http://${loopback}:${face}`,
    hosts,
    ports: ports.taken,
  };
}

function placesOf(stack: StackTemplate, type: string): readonly string[] {
  return Object.entries(stack.template.Resources ?? {})
    .filter(([, resource]) => resource.Type === type)
    .map(([logicalId]) => `${stack.name}/${logicalId}`);
}
