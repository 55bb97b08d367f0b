/** The resources of one stage with their properties resolved, as the parts of the runtime see them. */
import type { Assembly, Resource } from '../kernel.ts';
import { createReferences } from './dynamic-references.ts';
import { type Identity, identify } from './identities.ts';
import { type Lookup, noValue, resolveValue } from './intrinsics.ts';
import type { StackTemplate, StageTemplates, TemplateResource } from './templates.ts';

export interface AssemblyOptions {
  /** The runtime's AWS endpoint, e.g. http://127.0.0.1:4566. */
  readonly endpoint: string;
  /** `stack/logicalId` of an HTTP API or distribution → the host and port that play it. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The stage's own addresses in the cloud, e.g. https://dev.example, and what stands for them here. */
  readonly publicAddresses: ReadonlyMap<string, string>;
  /** From which made-up secrets are derived: random bytes that live as long as the data folder. */
  readonly secretSeed: Buffer;
}

/** @throws Error when a template refers to something that it does not have. */
export function createAssembly(stage: StageTemplates, options: AssemblyOptions): Assembly {
  const stacks = stage.stacks.map((stack) => new StackResources(stack, options));
  const outputs = new Map(stacks.flatMap((stack) => stack.outputs()));
  const exports = new Map(stacks.flatMap((stack) => stack.exports()));
  for (const stack of stacks) stack.link(outputs, exports);

  const raw = stacks.flatMap((stack) => stack.resources());
  const references = createReferences(() => raw, options.secretSeed);
  const localise = createAddressRewriter(options, mainStack(stage.stacks).region);
  const finish = (text: string) => localise(references.replace(text));
  const resources = raw.map((resource) => ({
    ...resource,
    properties: mapStrings(resource.properties, finish) as Resource['properties'],
  }));

  const byArn = new Map(resources.map((resource) => [resource.arn, resource]));
  const byTypeAndId = new Map(
    resources.map((resource) => [`${resource.type} ${resource.physicalId}`, resource]),
  );
  return {
    directory: stage.directory,
    region: mainStack(stage.stacks).region,
    account: mainStack(stage.stacks).account,
    resources,
    byType: (type) => resources.filter((resource) => resource.type === type),
    byArn: (arn) => (arn === '' ? undefined : byArn.get(arn)),
    byPhysicalId: (type, physicalId) => byTypeAndId.get(`${type} ${physicalId}`),
    assetPath(objectKey) {
      const path = stage.assets.get(objectKey);
      if (path) return path;
      throw new Error(`The cloud assembly has no asset ${objectKey}.`);
    },
    outputs: new Map([...outputs].map(([name, read]) => [name, finish(String(read()))])),
  };
}

/** The stack that holds the functions: an edge stack of another region does not decide the region. */
function mainStack(stacks: readonly StackTemplate[]): StackTemplate {
  const functions = (stack: StackTemplate) =>
    Object.values(stack.template.Resources ?? {}).filter(
      (resource) => resource.Type === 'AWS::Lambda::Function',
    ).length;
  return stacks.reduce((most, stack) => (functions(stack) > functions(most) ? stack : most));
}

type Read = () => unknown;

/** One stack while it is being resolved: identities and properties are worked out on first use. */
class StackResources implements Lookup {
  readonly region: string;
  private readonly stack: StackTemplate;
  private readonly options: AssemblyOptions;
  private readonly identities = new Map<string, Identity>();
  private allOutputs: ReadonlyMap<string, Read> = new Map();
  private allExports: ReadonlyMap<string, Read> = new Map();

  constructor(stack: StackTemplate, options: AssemblyOptions) {
    this.stack = stack;
    this.options = options;
    this.region = stack.region;
  }

  link(outputs: ReadonlyMap<string, Read>, exports: ReadonlyMap<string, Read>): void {
    this.allOutputs = outputs;
    this.allExports = exports;
  }

  outputs(): readonly (readonly [string, Read])[] {
    return Object.entries(this.stack.template.Outputs ?? {}).map(
      ([name, { Value }]) =>
        [`${this.stack.name}.${name}`, () => resolveValue(Value, this)] as const,
    );
  }

  exports(): readonly (readonly [string, Read])[] {
    return Object.values(this.stack.template.Outputs ?? {}).flatMap(({ Value, Export }) =>
      Export
        ? [[String(resolveValue(Export.Name, this)), () => resolveValue(Value, this)] as const]
        : [],
    );
  }

  resources(): readonly Resource[] {
    return Object.entries(this.stack.template.Resources ?? {})
      .filter(([, resource]) => !resource.Condition || this.condition(resource.Condition))
      .map(([logicalId, resource]) => {
        const { ref, arn } = this.identity(logicalId);
        return {
          stack: this.stack.name,
          logicalId,
          type: resource.Type,
          physicalId: ref,
          arn,
          properties: resolveValue(resource.Properties ?? {}, this) as Resource['properties'],
          metadata: resource.Metadata ?? {},
        };
      });
  }

  ref(name: string): unknown {
    if (name.startsWith('AWS::')) return this.pseudoParameter(name);
    const parameter = this.stack.template.Parameters?.[name];
    return parameter ? (parameter.Default ?? '') : this.identity(name).ref;
  }

  attribute(logicalId: string, attribute: string): unknown {
    const { arn, attributes } = this.identity(logicalId);
    const found = attributes?.[attribute] ?? (attribute === 'Arn' && arn !== '' ? arn : undefined);
    if (found !== undefined) return found;
    const property = this.template(logicalId).Properties?.[attribute];
    if (property !== undefined) return resolveValue(property, this);
    // What only a deployment could know, e.g. a DNS token: named after itself, the same every time.
    return `${logicalId}.${attribute}`;
  }

  importValue(name: string): unknown {
    return required(this.allExports.get(name), `No stack exports ${name}.`)();
  }

  stackOutput(stack: string, output: string): unknown {
    const name = `${stack}.${output}`;
    return required(this.allOutputs.get(name), `There is no stack output ${name}.`)();
  }

  condition(name: string): boolean {
    return resolveValue(this.stack.template.Conditions?.[name], this) === true;
  }

  mapping(map: string, first: string, second: string): unknown {
    const value = this.stack.template.Mappings?.[map]?.[first]?.[second];
    return required(value, `The mapping ${map} has no ${first}.${second}.`);
  }

  private identity(logicalId: string): Identity {
    const known = this.identities.get(logicalId);
    if (known) return known;
    const resource = this.template(logicalId);
    const { name: stack, account, region } = this.stack;
    const identity = identify(resource.Type, {
      stack,
      logicalId,
      account,
      region,
      property: (name) => resolveValue(resource.Properties?.[name], this),
      address: this.options.addresses.get(`${stack}/${logicalId}`) ?? '',
      endpoint: this.options.endpoint,
    });
    this.identities.set(logicalId, identity);
    return identity;
  }

  private template(logicalId: string): TemplateResource {
    const resource = this.stack.template.Resources?.[logicalId];
    return required(resource, `The stack ${this.stack.name} has no ${logicalId}.`);
  }

  private pseudoParameter(name: string): unknown {
    const { name: stack, account, region } = this.stack;
    const values: Readonly<Record<string, unknown>> = {
      'AWS::AccountId': account,
      'AWS::NoValue': noValue,
      'AWS::NotificationARNs': [],
      'AWS::Partition': 'aws',
      'AWS::Region': region,
      'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${stack}/local`,
      'AWS::StackName': stack,
      'AWS::URLSuffix': 'amazonaws.com',
    };
    return required(values[name], `The runtime does not know the pseudo parameter ${name}.`);
  }
}

function required<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new Error(message);
  return value;
}

/** Puts this machine's addresses in the place of the cloud's, and plain HTTP before our own. */
function createAddressRewriter(options: AssemblyOptions, region: string): (text: string) => string {
  // A service's own address; what lies below it is a name, such as the issuer of a user pool.
  const service = new RegExp(
    `https://[a-z-]+\\.${region}\\.amazonaws\\.com(?![\\w/-]|\\.\\w)`,
    'g',
  );
  const replacements = [
    ...options.publicAddresses,
    ...[...options.addresses.values()].map((address) => [
      `https://${address}`,
      `http://${address}`,
    ]),
  ].map(([from = '', to = '']) => {
    const escaped = from.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return { pattern: new RegExp(`${escaped}(?![\\w-]|\\.\\w)`, 'g'), to };
  });
  return (text) =>
    replacements
      .reduce((all, { pattern, to }) => all.replaceAll(pattern, to), text)
      .replaceAll(service, options.endpoint);
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((entry) => mapStrings(entry, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, mapStrings(entry, map)]),
  );
}
