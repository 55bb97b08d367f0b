import { describe, expect, it } from 'vitest';
import { itemSize } from '../../../bench/meter/item-size.ts';
import { readUnits, unitsOfWrite } from '../../../bench/meter/units.ts';

const item = (bytes: number, more = {}) => ({
  pk: { S: 'a' },
  sk: { S: 'b' },
  text: { S: 'x'.repeat(bytes - 10) },
  ...more,
});
const listed = (sort: string, card: string, more = {}) => ({
  ...{ byEditionKey: { S: 'list' }, byEditionSort: { S: sort }, card: { S: card } },
  ...more,
});

describe('the meter', () => {
  it('counts names and values in bytes, whatever the alphabet', () => {
    expect(itemSize({ pk: { S: '소피아' } })).toBe(11);
    expect(itemSize({ n: { N: '-12.5' }, b: { BOOL: true } })).toBe(1 + 4 + 1 + 1);
    expect(itemSize({ m: { M: { a: { S: 'bc' } } } })).toBe(1 + 3 + 1 + 3);
    expect(itemSize({ l: { L: [{ S: 'ab' }, { NULL: true }] } })).toBe(1 + 3 + 3 + 2);
  });

  it('reads by 4 KB and writes by 1 KB, the larger of before and after', () => {
    expect([0, 4096, 4097].map((bytes) => readUnits(bytes, false))).toEqual([0.5, 0.5, 1]);
    expect(readUnits(4097, true)).toBe(2);
    expect(unitsOfWrite(undefined, item(1024), false)).toBe(1);
    expect(unitsOfWrite(item(2500), item(100), false)).toBe(3);
    expect(unitsOfWrite(item(2500), undefined, true)).toBe(6);
  });

  it('charges an index for what changes in it: nothing, an entry, or one moved', () => {
    const before = item(900, listed('1', 'card'));
    expect(unitsOfWrite(before, { ...before, text: { S: 'other' } }, false)).toBe(1);
    expect(unitsOfWrite(before, item(900, listed('1', 'changed')), false)).toBe(2);
    expect(unitsOfWrite(before, item(900, listed('2', 'card')), false)).toBe(3);
    expect(unitsOfWrite(before, item(900), false)).toBe(2);
  });
});
