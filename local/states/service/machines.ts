import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Assembly, Resource } from '../../kernel.ts';
import { parseDefinition } from '../definition/parse.ts';
import { messageOf } from '../error.ts';

/** A state machine of the template. */
export interface StateMachine {
  readonly arn: string;
  readonly name: string;
  readonly roleArn: string;
  /** The definition as JSON text. */
  readonly definition: string;
  readonly definitionHash: string;
  /** Why it cannot be run here. */
  readonly refusal?: string;
}

export interface StateMachines {
  readonly all: readonly StateMachine[];
  /** By its ARN, or by that of one of its versions or aliases. */
  find(arn: string): StateMachine | undefined;
}

export function loadStateMachines(assembly: Assembly): StateMachines {
  const all = assembly
    .byType('AWS::StepFunctions::StateMachine')
    .map((resource) => load(resource, assembly));
  const byArn = new Map(all.map((machine) => [machine.arn, machine]));
  return {
    all,
    find: (arn) => byArn.get(arn) ?? byArn.get(arn.split(':').slice(0, 7).join(':')),
  };
}

function load({ arn, properties }: Resource, assembly: Assembly): StateMachine {
  const definition = definitionText(properties, assembly);
  return {
    arn,
    name: arn.slice(arn.lastIndexOf(':') + 1),
    roleArn: String(properties.RoleArn),
    definition,
    definitionHash: createHash('sha256').update(definition).digest('hex'),
    ...refusalOf(definition, properties.StateMachineType),
  };
}

function refusalOf(definition: string, type: unknown): { readonly refusal?: string } {
  if (type === 'EXPRESS') return { refusal: 'express workflows are not run here' };
  try {
    parseDefinition(definition);
    return {};
  } catch (error) {
    return { refusal: messageOf(error) };
  }
}

/** The definition where the template has it: as a string, as an object, or as an asset. */
function definitionText(properties: Resource['properties'], assembly: Assembly): string {
  const { DefinitionString, Definition, DefinitionS3Location, DefinitionSubstitutions } =
    properties;
  const location = DefinitionS3Location as { readonly Key: string } | undefined;
  const text =
    location === undefined
      ? String(DefinitionString ?? JSON.stringify(Definition))
      : readFileSync(assembly.assetPath(location.Key), 'utf8');
  return Object.entries(DefinitionSubstitutions ?? {}).reduce(
    (filled, [name, value]) => filled.replaceAll(`\${${name}}`, () => String(value)),
    text,
  );
}
