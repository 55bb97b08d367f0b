/** [Q37]: what the templates must have, whoever changes them. */
import { describe, expect, test } from 'vitest';
import { ofType, ownFunctions, type Resource, resourcesOf, stages } from './support/assemblies.ts';

type Json = Readonly<Record<string, unknown>>;

/** Data that must be there tomorrow: renaming one of these replaces it by an empty one. */
const stateful = [
  'AWS::Cognito::UserPool',
  'AWS::DynamoDB::GlobalTable',
  'AWS::Events::EventBus',
  'AWS::KMS::Key',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
];

const only = (resources: readonly Resource[]): Json => {
  expect(resources).toHaveLength(1);
  return resources[0]?.Properties ?? {};
};

const statementsOf = ({ Properties }: Resource): readonly Json[] => {
  const document = Properties.PolicyDocument as { readonly Statement: readonly Json[] };
  return document.Statement;
};

/** Whether a policy of the resource denies every call without TLS. */
const refusesPlainText = (policies: readonly Resource[], logicalId: string): boolean =>
  policies.some(
    (policy) =>
      JSON.stringify(policy.Properties).includes(`"${logicalId}"`) &&
      statementsOf(policy).some(
        ({ Effect, Condition }) =>
          Effect === 'Deny' &&
          JSON.stringify(Condition) === '{"Bool":{"aws:SecureTransport":"false"}}',
      ),
  );

describe.each(stages)('%s', (stage) => {
  test('[Q37] the table can be restored to any second, is encrypted, and nobody deletes it by mistake', () => {
    const [table] = ofType(stage, 'AWS::DynamoDB::GlobalTable');
    expect(table?.DeletionPolicy).toBe('Retain');
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
  });

  test('[Q37] buckets are private, encrypted, and answer over TLS only', () => {
    const policies = ofType(stage, 'AWS::S3::BucketPolicy');
    for (const { logicalId, Properties } of ofType(stage, 'AWS::S3::Bucket')) {
      expect(Properties, logicalId).toMatchObject({
        BucketEncryption: expect.anything(),
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
      });
      expect(refusesPlainText(policies, logicalId), logicalId).toBe(true);
    }
  });

  test('[Q37] queues are encrypted, topics and queues answer over TLS only', () => {
    for (const { logicalId, Properties } of ofType(stage, 'AWS::SQS::Queue')) {
      expect(Properties, logicalId).toMatchObject({
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 14 * 24 * 60 * 60,
      });
      expect(refusesPlainText(ofType(stage, 'AWS::SQS::QueuePolicy'), logicalId)).toBe(true);
    }
    for (const { logicalId } of ofType(stage, 'AWS::SNS::Topic')) {
      expect(refusesPlainText(ofType(stage, 'AWS::SNS::TopicPolicy'), logicalId)).toBe(true);
    }
  });

  test('[Q37] whatever delivers has a dead-letter queue', () => {
    const targets = ofType(stage, 'AWS::Events::Rule').flatMap(
      ({ Properties }) => Properties.Targets as readonly Json[],
    );
    const schedules = ofType(stage, 'AWS::Scheduler::Schedule');
    const mappings = ofType(stage, 'AWS::Lambda::EventSourceMapping');
    const pipe = only(ofType(stage, 'AWS::Pipes::Pipe'));
    const toFunctions = ofType(stage, 'AWS::SNS::Subscription').filter(
      ({ Properties }) => Properties.Protocol === 'lambda',
    );
    for (const target of [...targets, ...schedules.map(({ Properties }) => Properties.Target)]) {
      expect(target).toMatchObject({
        DeadLetterConfig: { Arn: expect.anything() },
        RetryPolicy: expect.anything(),
      });
    }
    for (const { Properties } of mappings) {
      expect(Properties).toMatchObject({
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: expect.any(Number),
      });
    }
    for (const { Properties } of toFunctions) {
      expect(Properties.RedrivePolicy).toHaveProperty('deadLetterTargetArn');
    }
    expect(pipe).toHaveProperty(
      'SourceParameters.DynamoDBStreamParameters.DeadLetterConfig.Arn',
      expect.anything(),
    );
  });

  test('the stream has exactly two readers: a shard serves no third', () => {
    const mappings = ofType(stage, 'AWS::Lambda::EventSourceMapping');
    expect([...mappings, ...ofType(stage, 'AWS::Pipes::Pipe')]).toHaveLength(2);
  });

  test('functions run on Node 24 on arm64, traced, with a role, a time limit and a log of their own', () => {
    const functions = ownFunctions(stage);
    for (const { Properties } of functions) {
      expect(Properties, String(Properties.FunctionName)).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogGroup: expect.anything() },
        Timeout: expect.any(Number),
      });
    }
    const roles = functions.map(({ Properties }) => JSON.stringify(Properties.Role));
    expect(new Set(roles).size).toBe(functions.length);
  });

  test('[F70] no role of a function may do everything, or something to everything', () => {
    const policies = ofType(stage, 'AWS::IAM::Policy').filter(({ stack }) =>
      stack.endsWith('-Service'),
    );
    const inline = ofType(stage, 'AWS::IAM::Role').flatMap(
      ({ Properties, ...rest }) =>
        (Properties.Policies as readonly Json[] | undefined)?.map((policy) => ({
          ...rest,
          Properties: policy,
        })) ?? [],
    );
    for (const statement of [...policies, ...inline].flatMap(statementsOf)) {
      const actions = [statement.Action].flat().map(String);
      const isTracing = actions.every((action) => /^(xray|logs):/.test(action));
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      if (!isTracing) expect([statement.Resource].flat()).not.toContain('*');
    }
  });

  test('[Q37] logs are kept for as long as the stage says, and no longer', () => {
    for (const { logicalId, Properties } of ofType(stage, 'AWS::Logs::LogGroup')) {
      expect(Properties.RetentionInDays, logicalId).toBe(stage === 'prod' ? 365 : 7);
    }
  });

  test('[Q37] the API limits how much it takes, and writes an access log', () => {
    expect(only(ofType(stage, 'AWS::ApiGatewayV2::Stage'))).toMatchObject({
      AccessLogSettings: { DestinationArn: expect.anything() },
      DefaultRouteSettings: {
        ThrottlingRateLimit: expect.any(Number),
        ThrottlingBurstLimit: expect.any(Number),
      },
    });
  });

  test('[Q37] in front stand TLS 1.2, the web ACL with a limit per address, and the origin secret', () => {
    const { DistributionConfig } = only(ofType(stage, 'AWS::CloudFront::Distribution'));
    const { Origins, ...config } = DistributionConfig as { readonly Origins: readonly Json[] };
    expect(config).toMatchObject({
      WebACLId: expect.anything(),
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
      Logging: expect.anything(),
      DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https' },
    });
    const api = Origins.find(({ CustomOriginConfig }) => CustomOriginConfig !== undefined);
    expect(api).toMatchObject({
      CustomOriginConfig: { OriginProtocolPolicy: 'https-only' },
      OriginCustomHeaders: [{ HeaderName: 'x-origin-secret', HeaderValue: expect.anything() }],
    });
    const { Rules } = only(ofType(stage, 'AWS::WAFv2::WebACL'));
    const perAddress = (Rules as readonly { readonly Statement: Json }[]).filter(
      ({ Statement }) => Statement.RateBasedStatement !== undefined,
    );
    expect(perAddress).toHaveLength(1);
  });

  test('every function that answers people knows the origin secret and its public address', () => {
    const integrations = ofType(stage, 'AWS::ApiGatewayV2::Integration').map(({ Properties }) =>
      JSON.stringify(Properties.IntegrationUri),
    );
    const answering = ownFunctions(stage).filter(({ logicalId }) =>
      integrations.some((uri) => uri.includes(`FnGetAtt${logicalId}Arn`)),
    );
    expect(answering).toHaveLength(new Set(integrations).size);
    for (const { Properties } of answering) {
      expect(Properties.Environment, String(Properties.FunctionName)).toHaveProperty('Variables', {
        ...(Properties.Environment as { readonly Variables: Json }).Variables,
        ORIGIN_SECRET: expect.anything(),
        PUBLIC_URL: expect.stringMatching(/^https:/),
      });
    }
  });

  test('nobody signs up as staff by themselves', () => {
    expect(only(ofType(stage, 'AWS::Cognito::UserPool'))).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    });
    expect(only(ofType(stage, 'AWS::Cognito::UserPoolClient'))).toMatchObject({
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  test('what holds data keeps its logical id', () => {
    const ids = resourcesOf(stage)
      .filter(({ Type }) => stateful.includes(Type))
      .map(({ stack, logicalId, Type }) => `${stack.split('-').at(-1)} ${Type} ${logicalId}`);
    expect(ids.sort()).toMatchInlineSnapshot(`
      [
        "Data AWS::Cognito::UserPool Staff35CBA1CE",
        "Data AWS::DynamoDB::GlobalTable TableCD117FA1",
        "Data AWS::Events::EventBus BusEA82B648",
        "Data AWS::KMS::Key CodesKey2436C5CD",
        "Data AWS::KMS::Key SealingKey98C9818D",
        "Data AWS::S3::Bucket AccessLogs8B620ECA",
        "Data AWS::S3::Bucket Documents7E5B2978",
        "Data AWS::S3::Bucket Uploads4F6EB0FD",
        "Data AWS::SecretsManager::Secret OriginSecret5DDC59F1",
        "Web AWS::S3::Bucket Console63CA37A7",
        "Web AWS::S3::Bucket Logs6819BB44",
      ]
    `);
  });
});

test('[F75] a deployment of production deletes nothing that holds people’s data', () => {
  const kept = resourcesOf('prod').filter(
    ({ Type, stack }) => stateful.includes(Type) && stack.endsWith('-Data'),
  );
  for (const { Type, logicalId, DeletionPolicy } of kept) {
    if (Type === 'AWS::Events::EventBus' || Type === 'AWS::SecretsManager::Secret') continue;
    expect(DeletionPolicy, logicalId).toMatch(/^Retain/);
  }
});
