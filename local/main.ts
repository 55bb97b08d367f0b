/** `npm start`: synthesises when something changed, runs the assembly, and says where everything is. */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CommandLine, flagsHelp, readCommandLine } from './configuration.ts';
import { openDataDirectory } from './data-directory.ts';
import { createLog, formatLine, type LogLine, openLogFile } from './log.ts';
import { type Runtime, startRuntime } from './runtime.ts';
import { synthesise } from './synthesis.ts';
import { welcome } from './welcome.ts';

async function main(): Promise<void> {
  const parameters = process.argv.slice(2);
  if (parameters.includes('--help')) {
    console.log(`npm start -- [flags]\n${flagsHelp}\n`);
    return;
  }
  const commandLine = readCommandLine(parameters);
  const { configuration, dataDirectory } = commandLine;
  const { root, synth: command, synthInputs: inputs, assembly } = configuration;
  const written = await synthesise({ root, assembly, command, inputs });
  if (written) console.log(`Synthesised ${assembly}.`);
  if (commandLine.fresh) emptyFolder(dataDirectory);

  const runtime = await run(commandLine);
  console.log(welcome(configuration.name, runtime));
}

/** @throws Error when a runtime still uses the folder */
function emptyFolder(directory: string): void {
  if (!existsSync(directory)) return;
  openDataDirectory(directory).database.close();
  rmSync(directory, { recursive: true });
}

async function run({ configuration, dataDirectory, ...flags }: CommandLine): Promise<Runtime> {
  const { root, assembly, stage, seed, port, facePort, publicAddresses } = configuration;
  const logs = openDataDirectory(dataDirectory);
  logs.database.close();
  const file = openLogFile(join(dataDirectory, 'logs', 'runtime.log'));
  const log = createLog((line) => {
    file.write(line);
    if (line.level !== 'info' || line.part === 'http') print(line);
  });
  const runtime = await startRuntime({
    assemblyDirectory: resolve(root, assembly),
    name: configuration.name,
    dataDirectory,
    publicAddresses,
    frozen: flags.frozen,
    log,
    ...(stage !== undefined && { stage }),
    ...(seed !== undefined && { seedModule: resolve(root, seed) }),
    ...(port !== undefined && { port }),
    ...(facePort !== undefined && { facePort }),
    ...(flags.now !== undefined && { now: flags.now }),
  });
  endOnSignal(async () => {
    await runtime.stop();
    await file.close();
  });
  return runtime;
}

function print(line: LogLine): void {
  const text = formatLine(line);
  if (line.level === 'info') console.log(text);
  else console.error(text);
}

/** The first signal ends everything in order; an impatient second one ends at once. */
function endOnSignal(end: () => Promise<void>): void {
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1);
      ending = true;
      end().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
