import { describe, expect, it } from 'vitest';
import { bodyOf, UnreadableBody } from '../../../shared/http/request.ts';

const read = (type: string, body: string) =>
  bodyOf({ headers: { 'content-type': type }, body, isBase64Encoded: false, rawPath: '/' });
const form = (body: string) => read('application/x-www-form-urlencoded', body);
const json = (body: string) => read('application/json', body);

describe('[Q1] [Q6] a body', () => {
  it('has what was sent under a name that every object has, and nothing else', () => {
    expect(form('hasOwnProperty=a&toString.b=c')).toEqual({
      hasOwnProperty: 'a',
      toString: { b: 'c' },
    });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('is refused with %s, at any depth', (name) => {
    expect(() => form(`${name}.role=admin`)).toThrow(UnreadableBody);
    expect(() => form(`answers.${name}.role=admin`)).toThrow(UnreadableBody);
    expect(() => json(`{"${name}":{"role":"admin"}}`)).toThrow(UnreadableBody);
    expect(() => json(`{"answers":{"questions":[{"${name}":1}]}}`)).toThrow(UnreadableBody);
  });

  it.each([33, 5000, 50_000])('is refused when it is %d levels deep', (levels) => {
    expect(() => form(`a${'.a'.repeat(levels)}=1`)).toThrow(UnreadableBody);
    expect(() => json('['.repeat(levels) + ']'.repeat(levels))).toThrow(UnreadableBody);
  });

  it('is read when it is as deep as an edition file', () => {
    const deep = '['.repeat(30) + ']'.repeat(30);
    expect(json(deep)).toEqual(JSON.parse(deep));
  });
});
