import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../events/catalogue.ts';

const files = readdirSync('events').filter((file) => file.endsWith('.ts'));
const helpers = ['audit.ts', 'envelope.ts', 'catalogue.ts', 'moved-date.ts', 'subscriptions.ts'];

const example = (name: string): unknown =>
  JSON.parse(readFileSync(`events/examples/${name}.json`, 'utf8'));

const events = Object.entries(catalogue);

it('the catalogue lists every event', () => {
  const named = Object.keys(catalogue).map(
    (type) =>
      `${type
        .replace('.v1', '')
        .replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`)
        .toLowerCase()}.ts`,
  );
  expect(files.filter((file) => !helpers.includes(file)).sort()).toEqual(named.sort());
});

describe('events', () => {
  it.each(events)('%s: its example is valid, and comes back as it was', (type, schema) => {
    expect(schema.parse(example(type))).toEqual(example(type));
  });

  it.each(events)('%s: its invalid example is refused for its data alone', (type, schema) => {
    const { error } = schema.safeParse(example(`${type}.invalid`));
    expect(error?.issues.map(({ path }) => path[0])).toEqual(error?.issues.map(() => 'data'));
    expect(error?.issues.length).toBeGreaterThan(0);
  });
});
