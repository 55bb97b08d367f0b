/** The keys of the template: random material in the data folder, never anywhere else. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assembly } from '../kernel.ts';
import { writeDurably } from '../protocol/durable-file.ts';

export interface Key {
  readonly id: string;
  readonly arn: string;
  /** `ENCRYPT_DECRYPT` or `GENERATE_VERIFY_MAC` */
  readonly usage: string;
  /** `SYMMETRIC_DEFAULT`, `HMAC_256`, … */
  readonly spec: string;
  readonly material: Buffer;
}

export interface Keys {
  /** By id, ARN, alias or the alias's ARN. */
  find(idOrAlias: string): Key | undefined;
}

export function createKeys(assembly: Assembly, dataDirectory: string): Keys {
  const materials = readMaterials(assembly, join(dataDirectory, 'kms-keys.json'));
  const keys = assembly.byType('AWS::KMS::Key').map(
    (resource): Key => ({
      id: resource.physicalId,
      arn: resource.arn,
      usage: String(resource.properties.KeyUsage ?? 'ENCRYPT_DECRYPT'),
      spec: String(resource.properties.KeySpec ?? 'SYMMETRIC_DEFAULT'),
      material: Buffer.from(materials[resource.physicalId] ?? '', 'base64'),
    }),
  );
  const aliases = new Map(
    assembly
      .byType('AWS::KMS::Alias')
      .map(({ physicalId, properties }) => [physicalId, String(properties.TargetKeyId)]),
  );
  const findKey = (idOrArn: string) =>
    keys.find(({ id, arn }) => id === idOrArn || arn === idOrArn);
  return {
    find: (idOrAlias) =>
      findKey(aliases.get(idOrAlias.replace(/^arn:aws:kms:[^/]*:alias/, 'alias')) ?? idOrAlias),
  };
}

/** Written before first use, readable by the owner alone. */
function readMaterials(assembly: Assembly, path: string): Readonly<Record<string, string>> {
  const known: Record<string, string> = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : {};
  for (const { physicalId } of assembly.byType('AWS::KMS::Key')) {
    known[physicalId] ??= randomBytes(32).toString('base64');
  }
  writeDurably(path, JSON.stringify(known, null, 2));
  return known;
}
