import { globSync, readFileSync } from 'node:fs';
import type { FixedCounts } from './edition-price.ts';

interface Resource {
  readonly Type: string;
  readonly Properties?: { readonly Rules?: readonly unknown[] };
}

/** Kept of an edition of 1,000 applicants: items of some 10 KB each, and a year of logs. */
const kept = { storedGigabytes: 0.05, storedLogGigabytes: 0.1 };

/** What the synthesised stage has of everything that is charged by the month. */
export const stageCounts = (assembly: string): FixedCounts => {
  const resources = globSync(`${assembly}/*.template.json`).flatMap((file) => {
    const { Resources } = JSON.parse(readFileSync(file, 'utf8')) as {
      Resources: Record<string, Resource>;
    };
    return Object.values(Resources);
  });
  const ofType = (type: string) => resources.filter(({ Type }) => Type === type);
  const acls = ofType('AWS::WAFv2::WebACL');
  return {
    webAcls: acls.length,
    webAclRules: acls.reduce((sum, { Properties }) => sum + (Properties?.Rules?.length ?? 0), 0),
    secrets: ofType('AWS::SecretsManager::Secret').length,
    keys: ofType('AWS::KMS::Key').length,
    alarms: ofType('AWS::CloudWatch::Alarm').length,
    ...kept,
  };
};
