/** A checker that cannot fail checks nothing: each one sees a fault that was planted for it. */
import { App, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { describe, expect, test } from 'vitest';
import { addChecks } from '../../infra/checks.ts';
import { acknowledge } from '../../infra/constructs/acknowledge.ts';
import { type Outcome, plant, run } from './support/planted.ts';

describe('Biome', () => {
  const lint = (path: string, code: string) =>
    run('biome', ['lint', '.'], { cwd: plant({ [path]: code }, ['biome.json', '.gitignore']) });

  test.each([
    ['noExplicitAny', 'export const parse = (text: string): any => JSON.parse(text);'],
    ['noNonNullAssertion', 'export const first = (all: string[]): string => all[0]!;'],
    ['noEmptyBlockStatements', 'export const attempt = () => { try { run(); } catch {} };'],
    ['noUnusedVariables', 'const left = 1;\nexport const right = 2;'],
    ['useImportType', "import { Route } from './route.ts';\nexport type R = Route;"],
  ])('%s', async (rule, code) => {
    const { code: exit, output } = await lint('functions/applications/planted.ts', code);
    expect(output).toContain(rule);
    expect(exit).toBe(1);
  });

  const hook =
    'export const Page = ({ on }: { on: boolean }) => {\n  if (on) useState(1);\n  return on;\n};\n';

  test('rules of React hold in the console, where React is', async () => {
    expect((await lint('web/src/planted.tsx', hook)).output).toContain('useHookAtTopLevel');
  });

  test('and not on the server', async () => {
    expect((await lint('functions/applications/pages/planted.tsx', hook)).code).toBe(0);
  });
});

describe('TypeScript', () => {
  test.each([
    ['TS2322', 'const all: string[] = [];\nexport const first: string = all[0];'],
    ['TS1294', 'export enum Kind {\n  One,\n}'],
    ['TS2741', 'const en = { a: 1, b: 2 };\nexport const ko: typeof en = { a: 1 };'],
  ])('%s', async (fault, code) => {
    const cwd = plant({ 'tools/planted.ts': code, 'package.json': '{"type":"module"}' }, [
      'tsconfig.json',
    ]);
    const { code: exit, output } = await run('tsc', [], { cwd });
    expect(output.split('\n').filter((line) => line.includes('error'))).toEqual([
      expect.stringContaining(`tools/planted.ts`),
    ]);
    expect(output).toContain(fault);
    expect(exit).not.toBe(0);
  });
});

describe('dependency-cruiser', () => {
  const cruise = (files: Readonly<Record<string, string>>) =>
    run('depcruise', ['--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.'], {
      cwd: plant({ 'package.json': '{"type":"module"}', ...files }, [
        '.dependency-cruiser.mjs',
        'tsconfig.json',
      ]),
    });
  const source = 'export const other = 1;\nexport type Other = 1;\n';
  const importing = (path: string) =>
    `import { other } from '${path}';\nexport const one = other;\n`;
  const importingType = (path: string) =>
    `import type { Other } from '${path}';\nexport type One = Other;\n`;

  /** A package as it lies in a project of its own; ours are linked, and resolve to elsewhere. */
  const packaged = (name: string) => ({
    [`node_modules/${name}/package.json`]: `{"name":"${name}","exports":"./dist/index.js"}`,
    [`node_modules/${name}/dist/index.js`]: 'module.exports = { other: 1 };\n',
  });

  const forbidden = [
    ['domain-is-pure', 'shared/domain/a.ts', '../store/b.ts', 'shared/store/b.ts'],
    ['domain-is-pure', 'shared/domain/read.ts', 'node:fs', 'fs'],
    ['domain-is-pure', 'shared/domain/page.ts', 'hono', 'node_modules/hono/dist'],
    ['events-are-contracts', 'events/a.ts', '../shared/domain/b.ts', 'shared/domain/b.ts'],
    ['store-speaks-domain', 'shared/store/a.ts', '../http/b.ts', 'shared/http/b.ts'],
    ['shared-serves-everyone', 'shared/ui/a.ts', '../../tools/b.ts', 'tools/b.ts'],
    ['contexts-are-apart', 'functions/visits/a.ts', '../review/b.ts', 'functions/review/b.ts'],
    ['functions-stand-on-shared', 'functions/visits/test.ts', '../../test/b.ts', 'test/b.ts'],
    ['aws-at-the-edge', 'functions/visits/s3.ts', '@aws-sdk/client-s3', 'node_modules/@aws-sdk'],
    ['toolbox-in-the-store', 'functions/visits/db.ts', 'dynamodb-toolbox', 'node_modules/dynamodb'],
    ['infra-reads-data-only', 'infra/a.ts', '../functions/review/b.ts', 'functions/review/b.ts'],
    ['console-knows-contracts', 'web/src/a.ts', '../../shared/store/b.ts', 'shared/store/b.ts'],
    ['local-knows-no-application', 'local/a.ts', '../shared/domain/b.ts', 'shared/domain/b.ts'],
    ['nobody-imports-infra-or-local', 'shared/ui/infra.ts', '../../infra/b.ts', 'infra/b.ts'],
    ['no-unresolved', 'tools/a.ts', './nowhere.ts', './nowhere.ts'],
  ] as const;

  let reported: Promise<Outcome> | undefined;
  /** All of them in one project, since reading one takes a second. */
  const report = () => {
    reported ??= cruise({
      ...Object.fromEntries(
        forbidden.filter(([, , , to]) => to.endsWith('/b.ts')).map(([, , , to]) => [to, source]),
      ),
      ...Object.fromEntries(forbidden.map(([, from, path]) => [from, importing(path)])),
      'tools/cycle.ts': importing('./circle.ts'),
      'tools/circle.ts': `${importing('./cycle.ts')}export { one as other };\n`,
      'web/src/types.ts': importingType('../../functions/review/b.ts'),
      ...packaged('@aws-sdk/client-s3'),
      ...packaged('dynamodb-toolbox'),
      ...packaged('hono'),
    });
    return reported;
  };

  test.each(forbidden)('%s: %s imports %s', async (rule, from, _path, to) => {
    const { code, output } = await report();
    expect(output).toContain(`${rule}: ${from} → ${to}`);
    expect(code).not.toBe(0);
  });

  test('no-circular', async () => {
    expect((await report()).output).toMatch(/no-circular: tools\/(cycle|circle)\.ts → /);
  });

  test('console-takes-types-of-routes', async () => {
    const { output } = await report();
    expect(output).toContain('console-takes-types-of-routes: web/src/types.ts → functions/review');
  });

  test('it reads a project that keeps the rules', async () => {
    const { code, output } = await cruise({
      'functions/review/container.ts': importing('@aws-sdk/client-s3'),
      'web/src/routes.ts': importingType('../../functions/review/routes.ts'),
      'functions/review/routes.ts': source,
      ...packaged('@aws-sdk/client-s3'),
    });
    expect(output).toMatch(/no dependency violations found \([3-9] modules, 2 dependencies/);
    expect(code).toBe(0);
  });
});

test('knip sees an export that nobody uses, a file that nobody imports, and a package that is not named', async () => {
  const cwd = plant(
    {
      'package.json': '{"name":"planted","type":"module","dependencies":{"hono":"*"}}',
      'tools/start.ts':
        "import { used } from './lib/parts.ts';\nimport * as z from 'zod';\nz.string().parse(used);\n",
      'tools/lib/parts.ts': 'export const used = 1;\nexport const leftOver = 2;\n',
      'tools/lib/forgotten.ts': 'export const forgotten = 1;\n',
    },
    ['knip.config.ts', 'tsconfig.json', 'local.config.json', 'infra/functions.ts'],
  );
  const { code, output } = await run('knip', ['--no-config-hints'], { cwd });
  expect(output).toMatch(/Unused files[\s\S]*tools\/lib\/forgotten\.ts/);
  expect(output).toMatch(/Unused exports[\s\S]*leftOver/);
  expect(output).toMatch(/Unlisted dependencies[\s\S]*zod/);
  expect(output).toMatch(/Unused dependencies[\s\S]*hono/);
  expect(code).toBe(1);
});

describe('cdk-nag', () => {
  const appWith = (accepted: readonly string[]): App => {
    const app = new App();
    const role = new Role(new Stack(app, 'Planted'), 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    });
    role.addToPolicy(new PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
    for (const finding of accepted) acknowledge(role, finding, 'It is planted for this test.');
    addChecks(app);
    return app;
  };
  const findings = ['AwsSolutions-IAM5[Action::s3:*]', 'AwsSolutions-IAM5[Resource::*]'];

  test('[F72] a role that may do everything stops the synthesis', () => {
    expect(() => appWith([]).synth()).toThrow('AwsSolutions-IAM5[Action::s3:*]');
    expect(() => appWith(findings.slice(1)).synth()).toThrow('AwsSolutions-IAM5[Action::s3:*]');
  });

  test('[F72] and passes when each finding is accepted by its name', () => {
    expect(() => appWith(findings).synth()).not.toThrow();
  });
});
