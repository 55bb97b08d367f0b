import { expect, it } from 'vitest';
import { createAssembly } from './assembly.ts';
import { notRun } from './coverage.ts';
import type { StackTemplate, Template } from './templates.ts';

function assemblyOf(templates: Readonly<Record<string, Template>>) {
  const stacks = Object.entries(templates).map(
    ([name, template]): StackTemplate => ({
      name,
      account: '111122223333',
      region: 'eu-west-1',
      template,
    }),
  );
  return createAssembly(
    { directory: '/assembly', stacks, assets: new Map([['code.zip', '/assembly/code']]) },
    {
      endpoint: 'http://127.0.0.1:4566',
      addresses: new Map([['App/Api', '127.0.0.1:3005']]),
      publicAddresses: new Map([['https://shop.example', 'http://127.0.0.1:3000']]),
      secretSeed: Buffer.from('seed'),
    },
  );
}
const environment = (variables: object) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Environment: { Variables: variables } },
});
const variablesOf = (assembly: ReturnType<typeof assemblyOf>) => {
  const [found] = assembly.byType('AWS::Lambda::Function');
  const environment = found?.properties.Environment as Record<string, Record<string, string>>;
  return environment.Variables ?? {};
};

it('gives resources the names and ARNs that CloudFormation would', () => {
  const assembly = assemblyOf({
    Data: {
      Resources: { Orders: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'orders' } } },
    },
  });
  expect(assembly.byType('AWS::SQS::Queue')).toMatchObject([
    {
      arn: 'arn:aws:sqs:eu-west-1:111122223333:orders',
      physicalId: 'http://127.0.0.1:4566/111122223333/orders',
    },
  ]);
  expect(assembly.byArn('arn:aws:sqs:eu-west-1:111122223333:orders')?.logicalId).toBe('Orders');
});

it('keeps made-up names from one start to the next', () => {
  const template = { Resources: { Users: { Type: 'AWS::Cognito::UserPool' } } };
  const first = assemblyOf({ Data: template }).resources[0];
  const second = assemblyOf({ Data: template }).resources[0];
  expect(first?.physicalId).toMatch(/^eu-west-1_[A-Z0-9]{9}$/);
  expect(second?.physicalId).toBe(first?.physicalId);
});

it('resolves what one stack exports to another', () => {
  const assembly = assemblyOf({
    Data: {
      Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'orders' } } },
      Outputs: { Name: { Value: { Ref: 'Table' }, Export: { Name: 'Data:Table' } } },
    },
    App: { Resources: { Code: environment({ TABLE: { 'Fn::ImportValue': 'Data:Table' } }) } },
  });
  expect(variablesOf(assembly)).toEqual({ TABLE: 'orders' });
  expect(assembly.outputs.get('Data.Name')).toBe('orders');
});

it("puts local addresses in the place of the stage's own", () => {
  const assembly = assemblyOf({
    App: {
      Resources: {
        Api: { Type: 'AWS::ApiGatewayV2::Api' },
        Code: environment({
          SITE: 'https://shop.example/cart',
          OTHER: 'https://shop.example.org',
          API: { 'Fn::Sub': `https://\${Host}` },
          SERVICE: { 'Fn::Sub': `https://cognito-idp.\${AWS::Region}.\${AWS::URLSuffix}` },
          POLICY: "connect-src 'self' https://cognito-idp.eu-west-1.amazonaws.com; base-uri 'none'",
          ISSUER: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_POOL',
        }),
      },
      Parameters: { Host: { Default: '127.0.0.1:3005' } },
    },
  });
  expect(variablesOf(assembly)).toEqual({
    SITE: 'http://127.0.0.1:3000/cart',
    OTHER: 'https://shop.example.org',
    API: 'http://127.0.0.1:3005',
    SERVICE: 'http://127.0.0.1:4566',
    POLICY: "connect-src 'self' http://127.0.0.1:4566; base-uri 'none'",
    ISSUER: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_POOL',
  });
});

it('makes up stable values for secrets, and takes those that the template has', () => {
  const secret = (id: string, key = '') => `{{resolve:secretsmanager:${id}:SecretString:${key}::}}`;
  const template = {
    Resources: {
      Made: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString: {} } },
      Given: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { Name: 'given', SecretString: '{"user":"ada"}' },
      },
      Setting: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/size', Value: 'large' } },
      Code: environment({
        MADE: {
          'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Made' }, ':SecretString:::}}']],
        },
        GIVEN: secret('given', 'user'),
        SETTING: '{{resolve:ssm:/size}}',
        ELSEWHERE: secret('not-in-the-template'),
      }),
    },
  };
  const variables = variablesOf(assemblyOf({ App: template }));
  expect(variables).toMatchObject({ GIVEN: 'ada', SETTING: 'large' });
  expect(variables.MADE).toMatch(/^[0-9a-f]{32}$/);
  expect(variables.ELSEWHERE).toMatch(/^[0-9a-f]{32}$/);
  expect(variablesOf(assemblyOf({ App: template }))).toEqual(variables);
});

it('leaves out resources whose condition does not hold', () => {
  const assembly = assemblyOf({
    App: {
      Parameters: { Stage: { Default: 'dev' } },
      Conditions: { IsProduction: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
      Resources: { Alarm: { Type: 'AWS::CloudWatch::Alarm', Condition: 'IsProduction' } },
    },
  });
  expect(assembly.resources).toEqual([]);
});

it('names every resource of a type that is not run', () => {
  const { resources } = assemblyOf({
    App: {
      Resources: {
        Wall: { Type: 'AWS::WAFv2::WebACL' },
        Log: { Type: 'AWS::Logs::LogGroup' },
        Queue: { Type: 'AWS::SQS::Queue' },
      },
    },
  });
  expect(notRun(resources).map(({ logicalId }) => logicalId)).toEqual(['Wall']);
});

it('finds assets by their key', () => {
  const assembly = assemblyOf({ App: {} });
  expect(assembly.assetPath('code.zip')).toBe('/assembly/code');
  expect(() => assembly.assetPath('other.zip')).toThrow('no asset other.zip');
});
