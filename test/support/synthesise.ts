/** Before the first test of a project that runs or reads the assembly: writes it where it is old. */
import { readConfiguration } from '../../local/configuration.ts';
import { synthesise } from '../../local/synthesis.ts';

const {
  root,
  assembly,
  synth: command,
  synthInputs: inputs,
} = readConfiguration('local.config.json');

export async function setup(): Promise<void> {
  await synthesise({ root, assembly, command, inputs });
}

/** The assembly of another stage, beside the one that runs here. */
export async function synthesiseStage(stage: string, folder: string): Promise<void> {
  const [, ...program] = command;
  const inStage = ['env', `STAGE=${stage}`, process.execPath, ...program];
  await synthesise({ root, assembly: folder, command: inStage, inputs });
}
