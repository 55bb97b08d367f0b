import { describe, expect, it } from 'vitest';
import { createTestKernel } from '../test/test-kernel.ts';
import { conditionsHold } from './conditions.ts';
import { evaluate } from './evaluate.ts';
import { createIam } from './iam.ts';
import { readStatements } from './policies.ts';

const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const decide = (statements: readonly object[], action: string, resource = table, context = {}) =>
  evaluate(readStatements({ Statement: statements }), { action, resource, context }, {});
const allow = (Action: unknown, Resource: unknown = table, more = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});

describe('a decision', () => {
  it('needs an Allow that fits action and resource', () => {
    expect(decide([allow('dynamodb:GetItem')], 'dynamodb:GetItem')).toBe('allowed');
    expect(decide([allow('dynamodb:GetItem')], 'dynamodb:PutItem')).toBe('not allowed');
    expect(decide([allow('dynamodb:GetItem', `${table}/index/*`)], 'dynamodb:GetItem')).toBe(
      'not allowed',
    );
  });

  it('reads wildcards, and actions in any case', () => {
    expect(decide([allow('dynamodb:*')], 'dynamodb:GetItem')).toBe('allowed');
    expect(decide([allow('DynamoDB:getitem', '*')], 'dynamodb:GetItem')).toBe('allowed');
    expect(decide([allow('dynamodb:GetIte?')], 'dynamodb:GetItem')).toBe('allowed');
    expect(decide([allow('dynamodb:Get')], 'dynamodb:GetItem')).toBe('not allowed');
  });

  it('lets a Deny win over every Allow', () => {
    const deny = { Effect: 'Deny', NotAction: 'dynamodb:GetItem', Resource: '*' };
    expect(decide([allow('*', '*'), deny], 'dynamodb:PutItem')).toBe('explicitly denied');
    expect(decide([allow('*', '*'), deny], 'dynamodb:GetItem')).toBe('allowed');
  });

  it('looks at the leading keys of the items', () => {
    const own = allow('dynamodb:PutItem', table, {
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['USER#*'] } },
    });
    const put = (...keys: string[]) =>
      decide([own], 'dynamodb:PutItem', table, { 'dynamodb:LeadingKeys': keys });
    expect(put('USER#1', 'USER#2')).toBe('allowed');
    expect(put('USER#1', 'ORDER#2')).toBe('not allowed');
  });
});

describe('a condition', () => {
  const context = {
    'aws:SourceArn': 'arn:aws:sns:eu-west-1:1:topic',
    size: '10',
    tags: ['a', 'b'],
  };
  it.each([
    [{ ArnLike: { 'AWS:SourceArn': ['arn:aws:sns:*:1:*'] } }, true],
    [{ StringEquals: { size: ['11', '10'] } }, true],
    [{ StringNotEquals: { size: ['10'] } }, false],
    [{ StringNotEquals: { absent: ['10'] } }, true],
    [{ StringEquals: { absent: ['10'] } }, false],
    [{ StringEqualsIfExists: { absent: ['10'] } }, true],
    [{ NumericLessThan: { size: ['9'] } }, false],
    [{ Null: { absent: ['true'] } }, true],
    [{ 'ForAnyValue:StringEquals': { tags: ['b'] } }, true],
    [{ 'ForAllValues:StringEquals': { tags: ['b'] } }, false],
  ])('%j holds: %s', (block, expected) => {
    expect(conditionsHold(block, context)).toBe(expected);
  });

  it('is an error when its operator is unknown, never a pass', () => {
    expect(() => conditionsHold({ StringSounds: { size: ['10'] } }, context)).toThrow(
      'StringSounds',
    );
  });
});

describe("the runtime's IAM", () => {
  const role = 'arn:aws:iam::111122223333:role/Orders';
  const policy = (statements: readonly object[]) => ({ PolicyDocument: { Statement: statements } });
  const kernel = createTestKernel({
    resources: [
      {
        type: 'AWS::IAM::Role',
        arn: role,
        physicalId: 'Orders',
        properties: {
          Policies: [policy([allow('dynamodb:GetItem')])],
          ManagedPolicyArns: [
            'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
            'arn:aws:iam::aws:policy/AdministratorAccess',
          ],
        },
      },
      {
        type: 'AWS::IAM::Policy',
        arn: 'policy',
        properties: {
          ...policy([allow(['dynamodb:PutItem', 'dynamodb:Scan'])]),
          Roles: ['Orders'],
        },
      },
    ],
  });
  const iam = createIam(kernel.assembly, kernel.clock.now);
  kernel.dispose();

  it('[F70] says which role lacks which action on which resource', () => {
    const check = { action: 'dynamodb:DeleteItem', resource: table };
    expect(iam.refusal(role, 'orders', [check])).toBe(
      'User: arn:aws:sts::111122223333:assumed-role/Orders/orders is not authorized to perform: ' +
        `dynamodb:DeleteItem on resource: ${table} because no identity-based policy allows the ` +
        'dynamodb:DeleteItem action',
    );
  });

  it('[F70] remembers what was used, and lists the grants that were not', () => {
    expect(
      iam.refusal(role, 'orders', [{ action: 'dynamodb:PutItem', resource: table }]),
    ).toBeUndefined();
    expect(iam.usedPermissions()).toEqual([{ role, action: 'dynamodb:PutItem', resource: table }]);
    expect(iam.unusedGrants().map(({ action }) => action)).toEqual([
      'dynamodb:GetItem',
      'dynamodb:Scan',
    ]);
  });

  it('allows nothing by a managed policy that it does not know, and names it', () => {
    expect(iam.refusal(role, 'orders', [{ action: 's3:GetObject', resource: '*' }])).toBeDefined();
    expect([...iam.unknownPolicies]).toEqual([[role, ['AdministratorAccess']]]);
  });
});
