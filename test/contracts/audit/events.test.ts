import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../events/catalogue.ts';

const example = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`events/examples/${name}.json`, 'utf8'));
const schema = catalogue['StaffActed.v1'];

describe('[F61] the event of what staff did', () => {
  it('is valid as its example, and refused with data', () => {
    expect(schema.parse(example('StaffActed.v1'))).toEqual(example('StaffActed.v1'));
    const { error } = schema.safeParse(example('StaffActed.v1.invalid'));
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['data']);
  });

  it.each([
    ['a name in what stood before', { before: { 'a name': 'Mina' } }],
    ['an essay in what stands after', { after: { words: 'x'.repeat(201) } }],
    ['a deed without a code', { action: 'They did it!' }],
    ['nobody who did it', { by: { sub: '', roles: [] } }],
  ])('has an audit part that refuses %s', (_what, change) => {
    const event = example('StaffActed.v1');
    const audit = { ...(event.audit as object), ...change };
    expect(schema.safeParse({ ...event, audit }).success).toBe(false);
  });
});
