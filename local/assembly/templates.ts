/** Reads a cloud assembly as `cdk synth` wrote it: the templates and assets of one stage. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface TemplateResource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

export interface Template {
  readonly Resources?: Readonly<Record<string, TemplateResource>>;
  readonly Parameters?: Readonly<Record<string, { readonly Default?: unknown }>>;
  readonly Conditions?: Readonly<Record<string, unknown>>;
  readonly Mappings?: Readonly<Record<string, Record<string, Record<string, unknown>>>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>
  >;
}

export interface StackTemplate {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly template: Template;
}

export interface StageTemplates {
  readonly directory: string;
  readonly stacks: readonly StackTemplate[];
  /** S3 object key of an asset → the folder or file that holds it. */
  readonly assets: ReadonlyMap<string, string>;
}

interface Manifest {
  readonly artifacts?: Readonly<Record<string, Artifact>>;
}
interface Artifact {
  readonly type: string;
  readonly environment?: string;
  readonly properties?: Readonly<Record<string, string>>;
}

/** Stands for the account and region of a stack that was synthesised without any. */
const unknownEnvironment = { account: '000000000000', region: 'us-east-1' };

/**
 * Reads the stacks of one stage. An app without stages is its own stage; of several, `stage` names one.
 * @throws Error when there is no assembly, or when it is not clear which stage is meant.
 */
export function readTemplates(directory: string, stage?: string): StageTemplates {
  const root = resolve(directory);
  const home = stageDirectory(root, stage);
  const artifacts = Object.values(readManifest(home).artifacts ?? {});
  const stacks = artifacts
    .filter((artifact) => artifact.type === 'aws:cloudformation:stack')
    .map((artifact) => readStack(home, artifact));
  if (stacks.length === 0) throw new Error(`The cloud assembly in ${home} has no stack.`);
  const assets = artifacts
    .filter((artifact) => artifact.type === 'cdk:asset-manifest')
    .flatMap((artifact) => readAssets(join(home, artifact.properties?.file ?? '')));
  return { directory: root, stacks, assets: new Map(assets) };
}

function stageDirectory(root: string, stage: string | undefined): string {
  const artifacts = Object.values(readManifest(root).artifacts ?? {});
  const nested = artifacts.filter((artifact) => artifact.type === 'cdk:cloud-assembly');
  if (nested.length === 0) return root;
  const wanted = stage
    ? nested.filter((artifact) => artifact.properties?.displayName === stage)
    : nested;
  const [only] = wanted;
  if (only && wanted.length === 1) return join(root, only.properties?.directoryName ?? '');
  const names = nested.map((artifact) => artifact.properties?.displayName).join(', ');
  throw new Error(`Name one stage of the cloud assembly in ${root}: it has ${names}.`);
}

function readManifest(directory: string): Manifest {
  const path = join(directory, 'manifest.json');
  if (!existsSync(path)) throw new Error(`There is no cloud assembly in ${directory}.`);
  return readJson<Manifest>(path);
}

function readStack(home: string, artifact: Artifact): StackTemplate {
  const file = artifact.properties?.templateFile ?? '';
  const [account, region] = (artifact.environment ?? '').replace('aws://', '').split('/');
  return {
    name: artifact.properties?.stackName ?? file.replace('.template.json', ''),
    account: known(account) ?? unknownEnvironment.account,
    region: known(region) ?? unknownEnvironment.region,
    template: readJson<Template>(join(home, file)),
  };
}

function known(part: string | undefined): string | undefined {
  return part?.startsWith('unknown-') ? undefined : part;
}

interface AssetManifest {
  readonly files?: Readonly<
    Record<
      string,
      {
        readonly source: { readonly path?: string };
        readonly destinations: Readonly<Record<string, { readonly objectKey: string }>>;
      }
    >
  >;
}

function readAssets(path: string): readonly (readonly [string, string])[] {
  return Object.values(readJson<AssetManifest>(path).files ?? {}).flatMap((file) => {
    const source = resolve(dirname(path), file.source.path ?? '');
    return Object.values(file.destinations).map(({ objectKey }) => [objectKey, source] as const);
  });
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
