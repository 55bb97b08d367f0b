/** How the pinned CDK command line is called for a stage. */
import { createRequire } from 'node:module';

export interface Deployment {
  readonly stage: string;
  /** Builds and checks, and deploys nothing. */
  readonly isDryRun: boolean;
  /** Does not ask before permissions are widened. */
  readonly yes: boolean;
}

/** What is handed to Node. The assembly is the stage's own, so that the local run keeps its. */
export const cdkCall = ({ stage, isDryRun, yes }: Deployment): readonly string[] => [
  createRequire(import.meta.url).resolve('aws-cdk/bin/cdk'),
  ...(isDryRun
    ? ['synth', '--quiet']
    : ['deploy', '--all', '--require-approval', yes ? 'never' : 'broadening']),
  ...['--context', `stage=${stage}`, '--output', `.cache/cdk-${stage}`, '--no-notices'],
];
