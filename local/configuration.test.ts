import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCommandLine, readConfiguration } from './configuration.ts';

const folder = mkdtempSync(join(tmpdir(), 'configuration-'));
const file = join(folder, 'local.config.json');
beforeAll(() => {
  const settings = {
    name: 'Library',
    synth: ['node', 'app.ts'],
    synthInputs: ['app.ts'],
    port: 3000,
  };
  writeFileSync(file, JSON.stringify(settings));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const read = (...flags: string[]) => readCommandLine(['--config', file, ...flags]);

it('keeps the data below the project unless a flag says otherwise', () => {
  expect(read().dataDirectory).toBe(join(folder, '.local/data'));
  expect(read('--data', '/tmp/other').dataDirectory).toBe('/tmp/other');
});

it('lets flags win over the file', () => {
  expect(read().configuration.port).toBe(3000);
  const { configuration, now, frozen, rest } = read(
    ...['--port', '4000', '--now', '2023-04-14T01:00:00Z', '--frozen', '+3d'],
  );
  expect(configuration.port).toBe(4000);
  expect({ now, frozen, rest }).toEqual({
    now: Date.parse('2023-04-14T01:00:00Z'),
    frozen: true,
    rest: ['+3d'],
  });
});

it('says what is wrong with a flag or a setting', () => {
  expect(() => read('--port', 'many')).toThrow('--port many is no port');
  expect(() => read('--now', 'soon')).toThrow('--now soon is no moment');
  expect(() => readConfiguration(join(folder, 'none.json'))).toThrow('There is no ');
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, JSON.stringify({ name: 'Library', synth: [], synthInputs: ['a'], prot: 1 }));
  expect(() => readConfiguration(wrong)).toThrow(/synth[\s\S]*prot|prot[\s\S]*synth/);
});
