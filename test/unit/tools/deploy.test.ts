import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { cdkCall } from '../../../tools/deploy/cdk.ts';

const deploy = (...parameters: string[]) => {
  const { PATH } = process.env;
  return spawnSync(process.execPath, ['tools/deploy.ts', ...parameters], {
    encoding: 'utf8',
    // Nobody is signed in, and there is no machine role to ask for.
    env: { PATH, HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true' },
  });
};

test('[F75] a stage is deployed by one call of the pinned CDK, which asks before permissions widen', () => {
  const [program, ...parameters] = cdkCall({ stage: 'prod', isDryRun: false, yes: false });
  expect(program).toMatch(/node_modules\/aws-cdk\/bin\/cdk$/);
  expect(parameters.join(' ')).toBe(
    'deploy --all --require-approval broadening --context stage=prod --output .cache/cdk-prod --no-notices',
  );
});

test('[F75] a dry run only writes and checks the templates', () => {
  const call = cdkCall({ stage: 'dev', isDryRun: true, yes: true });
  expect(call.slice(1, 3)).toEqual(['synth', '--quiet']);
  expect(call).not.toContain('deploy');
});

test('[F75] without credentials it says so and what to do, and deploys nothing', () => {
  const { status, stderr } = deploy('--stage', 'dev');
  expect(stderr).toContain('There are no credentials for an account, so nothing was deployed.');
  expect(stderr).toContain('--dry-run');
  expect(status).toBe(1);
});

test('an unknown stage is refused with the names of those that exist', () => {
  const { status, stderr } = deploy('--stage', 'staging', '--dry-run');
  expect(stderr).toContain('There is no stage "staging". Stages: dev, prod');
  expect(status).toBe(1);
});

test('without a stage it explains itself and does nothing', () => {
  const { status, stdout } = deploy();
  expect(stdout).toContain('npm run deploy -- --stage <name>');
  expect(status).toBe(1);
});
