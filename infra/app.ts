/**
 * Bundles the functions, builds the console and writes the cloud assembly of one stage:
 * `-c stage=prod`, or dev.
 */
import { App } from 'aws-cdk-lib';
import { bundleFunctions } from './bundle.ts';
import { addChecks } from './checks.ts';
import { stageConfig } from './config.ts';
import { buildConsole } from './console.ts';
import { functions } from './functions.ts';
import { buildStacks } from './stacks/stacks.ts';

await bundleFunctions(functions);
await buildConsole();

const app = new App({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out' });
const stage = stageConfig(String(app.node.tryGetContext('stage') ?? process.env.STAGE ?? 'dev'));
buildStacks(app, stage, process.env.CDK_DEFAULT_ACCOUNT);
addChecks(app);
app.synth();
