import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../events/catalogue.ts';

const owned = ['cpi.review', 'cpi.selection'];
const example = (name: string): unknown =>
  JSON.parse(readFileSync(`events/examples/${name}.json`, 'utf8'));

const events = Object.entries(catalogue).filter(([, schema]) =>
  owned.includes(schema.shape.source.value),
);

describe('events of review and selection', () => {
  it('are six', () => expect(events).toHaveLength(6));

  it.each(events)('%s: its example is valid, and comes back as it was', (type, schema) => {
    expect(schema.parse(example(type))).toEqual(example(type));
  });

  it.each(events)('%s: its invalid example is refused for its data alone', (type, schema) => {
    const { error } = schema.safeParse(example(`${type}.invalid`));
    expect(error?.issues.map(({ path }) => path[0])).toEqual(error?.issues.map(() => 'data'));
    expect(error?.issues.length).toBeGreaterThan(0);
  });
});
