/**
 * `{{resolve:…}}` references. Values that the template defines are taken from it; all others
 * (a secret that a person would have typed into the console) get a made-up value that stays
 * the same for as long as the data folder lives.
 */
import { createHmac } from 'node:crypto';
import type { Resource } from '../kernel.ts';

const pattern = /\{\{resolve:(ssm|ssm-secure|secretsmanager):([^}]+)\}\}/g;

export interface References {
  /** Puts values in the place of every reference in a text. */
  replace(text: string): string;
}

/** @param seed random bytes of this data folder, from which made-up values are derived */
export function createReferences(resources: () => readonly Resource[], seed: Buffer): References {
  const madeUp = (name: string, length = 32) =>
    createHmac('sha256', seed).update(name).digest('hex').slice(0, length);

  function secret(reference: string): string {
    const [id = '', rest = ''] = reference.split(/:SecretString:?/);
    const jsonKey = rest.split(':')[0];
    const resource = resources().find(
      (candidate) => candidate.physicalId === id || candidate.properties.Name === id,
    );
    const whole = resource ? secretString(resource, (length) => madeUp(id, length)) : undefined;
    if (!jsonKey) return whole ?? madeUp(id);
    const fields = whole ? (JSON.parse(whole) as Record<string, unknown>) : {};
    return String(fields[jsonKey] ?? madeUp(`${id}:${jsonKey}`));
  }

  function parameter(reference: string): string {
    const name = reference.split(':')[0] ?? '';
    const resource = resources().find(
      ({ type, physicalId }) => type === 'AWS::SSM::Parameter' && physicalId === name,
    );
    return String(resource?.properties.Value ?? madeUp(name));
  }

  return {
    replace: (text) =>
      text.includes('{{resolve:')
        ? text.replaceAll(pattern, (_, service: string, reference: string) =>
            service === 'secretsmanager' ? secret(reference) : parameter(reference),
          )
        : text,
  };
}

interface GenerateSecretString {
  readonly SecretStringTemplate?: string;
  readonly GenerateStringKey?: string;
  readonly PasswordLength?: number;
}

function secretString(resource: Resource, password: (length?: number) => string): string {
  const given = resource.properties.SecretString;
  if (typeof given === 'string') return given;
  const generate = (resource.properties.GenerateSecretString ?? {}) as GenerateSecretString;
  const generated = password(generate.PasswordLength);
  if (!generate.GenerateStringKey) return generated;
  const template = JSON.parse(generate.SecretStringTemplate ?? '{}') as Record<string, unknown>;
  return JSON.stringify({ ...template, [generate.GenerateStringKey]: generated });
}
