/** `npm run deploy -- --stage <name>`: builds a stage, checks it, and deploys its stacks. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { stageConfig } from '../infra/config.ts';
import { cdkCall } from './deploy/cdk.ts';
import { hasCredentials } from './deploy/credentials.ts';

const usage = `npm run deploy -- --stage <name> [--dry-run] [--yes]

  --stage <name>  a stage of infra/config.ts
  --dry-run       stop when the templates are written and checked
  --yes           do not ask before permissions are widened (for a pipeline)`;

const noCredentials = `There are no credentials for an account, so nothing was deployed.
Sign in (for example with "aws sso login" and AWS_PROFILE), or set AWS_ACCESS_KEY_ID and
AWS_SECRET_ACCESS_KEY. Without an account, try --dry-run.`;

const {
  stage,
  yes,
  help,
  'dry-run': isDryRun,
} = parseArgs({
  options: {
    stage: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
}).values;

/** @returns the exit code */
const deploy = async (name: string): Promise<number> => {
  const { region, publicUrl } = stageConfig(name);
  if (!isDryRun && !(await hasCredentials(region))) throw new Error(noCredentials);
  const call = cdkCall({ stage: name, isDryRun, yes });
  const { status } = spawnSync(process.execPath, call, { stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  console.log(
    isDryRun
      ? `The templates of ${name} are in .cache/cdk-${name}. Nothing was deployed.`
      : `${name} is deployed. Try it: npm run smoke -- --url ${publicUrl}`,
  );
  return 0;
};

if (help || stage === undefined) {
  console.log(usage);
  process.exitCode = help ? 0 : 1;
} else {
  deploy(stage).then(
    (code) => {
      process.exitCode = code;
    },
    (fault: unknown) => {
      console.error(fault instanceof Error ? fault.message : fault);
      process.exitCode = 1;
    },
  );
}
