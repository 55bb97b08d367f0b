import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const environment = {
  PATH: process.env.PATH,
  AWS_REGION: 'ap-northeast-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  TABLE_NAME: 'bench',
};

/** Milliseconds that a fresh process needs to evaluate a bundle. */
const initTime = async (file: string): Promise<number> => {
  const script = `const began = process.hrtime.bigint();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    process.stdout.write(String(Number(process.hrtime.bigint() - began) / 1e6));
    process.exit(0);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    env: environment,
  });
  return Number(stdout);
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * How long each bundle needs against the bare one, as the median of ratios. Every round starts a
 * fresh process of each, one after the other, so that a busy moment of the machine meets them all.
 */
export const initRatios = async (
  files: ReadonlyMap<string, string>,
  bare: string,
  rounds: number,
): Promise<ReadonlyMap<string, number>> => {
  const ratios = new Map<string, number[]>([...files.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, file] of files) {
      // The bare one is started right beside each: the two share the machine's mood.
      const [own, other] = [await initTime(file), await initTime(bare)];
      ratios.get(name)?.push(own / other);
    }
  }
  return new Map([...ratios].map(([name, all]) => [name, median(all)]));
};
