import { expect, it } from 'vitest';
import { type Lookup, noValue, resolveValue } from './intrinsics.ts';

const lookup: Lookup = {
  region: 'eu-west-1',
  ref: (name) => (name === 'AWS::NoValue' ? noValue : `<${name}>`),
  attribute: (logicalId, attribute) => `<${logicalId}.${attribute}>`,
  importValue: (name) => `<import ${name}>`,
  stackOutput: (stack, output) => `<${stack}/${output}>`,
  condition: (name) => name === 'IsProduction',
  mapping: (...path) => path.join('/'),
};
const resolve = (value: unknown) => resolveValue(value, lookup);

it.each([
  ['Ref', { Ref: 'Table' }, '<Table>'],
  ['Fn::GetAtt', { 'Fn::GetAtt': ['Table', 'Arn'] }, '<Table.Arn>'],
  ['Fn::GetAtt as text', { 'Fn::GetAtt': 'Nested.Outputs.Name' }, '<Nested.Outputs.Name>'],
  ['Fn::Join', { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }, 'a-<B>'],
  ['Fn::Sub', { 'Fn::Sub': `x-\${A}-\${B.Arn}-\${!Literal}` }, `x-<A>-<B.Arn>-\${Literal}`],
  ['Fn::Sub with values', { 'Fn::Sub': [`\${A}-\${C}`, { C: { Ref: 'D' } }] }, '<A>-<D>'],
  [
    'Fn::Select and Split',
    { 'Fn::Select': [2, { 'Fn::Split': ['/', 'https://a.example'] }] },
    'a.example',
  ],
  ['Fn::If', { 'Fn::If': ['IsProduction', 'yes', 'no'] }, 'yes'],
  ['Fn::ImportValue', { 'Fn::ImportValue': 'Other:Arn' }, '<import Other:Arn>'],
  ['Fn::GetStackOutput', { 'Fn::GetStackOutput': { StackName: 'S', OutputName: 'O' } }, '<S/O>'],
  [
    'Fn::FindInMap',
    { 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'small'] },
    'Sizes/<AWS::Region>/small',
  ],
  ['Fn::Base64', { 'Fn::Base64': 'text' }, 'dGV4dA=='],
  ['Fn::ToJsonString', { 'Fn::ToJsonString': { a: { Ref: 'B' } } }, '{"a":"<B>"}'],
  [
    'conditions',
    { 'Fn::And': [{ Condition: 'IsProduction' }, { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }] },
    true,
  ],
])('resolves %s', (_, value, expected) => {
  expect(resolve(value)).toEqual(expected);
});

it('leaves out what refers to no value', () => {
  const value = { kept: [1, { Ref: 'AWS::NoValue' }], gone: { Ref: 'AWS::NoValue' } };
  expect(resolve(value)).toEqual({ kept: [1] });
});

it('leaves conditions of a policy alone', () => {
  const statement = { Condition: { StringEquals: { key: { Ref: 'A' } } } };
  expect(resolve(statement)).toEqual({ Condition: { StringEquals: { key: '<A>' } } });
});

it('refuses a function that it does not know', () => {
  expect(() => resolve({ 'Fn::Transform': {} })).toThrow('Fn::Transform');
});
