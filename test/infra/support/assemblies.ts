/** The templates of both stages as they would be deployed, written once for all tests of a run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setup as synthesiseDev, synthesiseStage } from '../../support/synthesise.ts';

export const stages = ['dev', 'prod'] as const;
export type Stage = (typeof stages)[number];

const folders: Readonly<Record<Stage, string>> = { dev: 'cdk.out', prod: '.cache/assembly-prod' };

export async function setup(): Promise<void> {
  await synthesiseDev();
  await synthesiseStage('prod', folders.prod);
}

export interface Resource {
  readonly logicalId: string;
  readonly stack: string;
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

type Json = Readonly<Record<string, unknown>>;

const filesOf = (stage: Stage, ending: string): readonly (readonly [string, Json])[] =>
  readdirSync(folders[stage])
    .filter((name) => name.endsWith(ending))
    .map((name) => [
      name.slice(0, -ending.length),
      JSON.parse(readFileSync(join(folders[stage], name), 'utf8')) as Json,
    ]);

/** Every resource of a stage, of all its stacks. */
export const resourcesOf = (stage: Stage): readonly Resource[] =>
  filesOf(stage, '.template.json').flatMap(([stack, { Resources }]) =>
    Object.entries(
      Resources as Readonly<Record<string, Omit<Resource, 'logicalId' | 'stack'>>>,
    ).map(([logicalId, { Properties = {}, ...rest }]) => ({
      ...rest,
      Properties,
      logicalId,
      stack,
    })),
  );

export const ofType = (stage: Stage, type: string): readonly Resource[] =>
  resourcesOf(stage).filter(({ Type }) => Type === type);

/** CDK brings functions of its own, which run during a deployment only. */
export const ownFunctions = (stage: Stage): readonly Resource[] =>
  ofType(stage, 'AWS::Lambda::Function').filter(({ stack }) => stack.endsWith('-Service'));

export interface Acknowledgement {
  readonly rule: string;
  readonly reason: string;
  readonly construct: string;
}

/** What was accepted of the findings of the checks. */
export const acknowledgementsOf = (stage: Stage): readonly Acknowledgement[] =>
  filesOf(stage, '.metadata.json').flatMap(([, metadata]) =>
    Object.entries(metadata).flatMap(([construct, entries]) =>
      (entries as readonly { readonly type: string; readonly data: Json }[])
        .filter(({ type }) => type === 'aws:cdk:acknowledged-rules')
        .flatMap(({ data }) =>
          Object.entries(data).map(([rule, reason]) => ({
            rule: rule.replace(/^annotation::/i, ''),
            reason: String(reason),
            construct,
          })),
        ),
    ),
  );
