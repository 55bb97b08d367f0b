import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { table as definition } from '../../shared/store/table.ts';
import type { StageConfig } from '../config.ts';
import { acknowledge } from '../constructs/acknowledge.ts';

/** What must outlive every deployment: the table, the documents, the staff's accounts, the bus, the keys. */
export class DataStack extends Stack {
  readonly table: TableV2;
  readonly documents: Bucket;
  readonly uploads: Bucket;
  readonly accessLogs: Bucket;
  readonly userPool: UserPool;
  readonly staffClient: UserPoolClient;
  readonly bus: EventBus;
  readonly originSecret: Secret;
  /** Makes the codes by which people are compared. Another key would know nobody any more. */
  readonly codesKey: Key;
  /** Seals fields that few may read. */
  readonly sealingKey: Key;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: StageConfig }) {
    super(scope, id, { ...props, terminationProtection: props.stage.retain });
    const { stage } = props;
    const removalPolicy = stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.table = new TableV2(this, 'Table', {
      tableName: `cpi-${stage.name}`,
      partitionKey: { name: definition.partitionKey, type: AttributeType.STRING },
      sortKey: { name: definition.sortKey, type: AttributeType.STRING },
      timeToLiveAttribute: definition.timeToLive,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: Object.entries(definition.indexes).map(([indexName, index]) => ({
        indexName,
        partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
        sortKey: { name: index.sortKey, type: AttributeType.STRING },
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: [...definition.projected],
      })),
    });

    this.accessLogs = new Bucket(this, 'AccessLogs', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.OBJECT_WRITER,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(stage.logRetentionDays) }],
      removalPolicy,
    });
    acknowledge(this.accessLogs, 'AwsSolutions-S1', 'It is the bucket that access logs go to.');

    this.documents = new Bucket(this, 'Documents', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: 'documents/',
      cors: [
        {
          allowedMethods: [HttpMethods.POST, HttpMethods.GET],
          allowedOrigins: [stage.publicUrl],
          allowedHeaders: ['*'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        { noncurrentVersionExpiration: Duration.days(30) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });

    // What arrives here was checked by nobody: it is read by the checker alone, and is gone soon.
    this.uploads = new Bucket(this, 'Uploads', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: 'uploads/',
      lifecycleRules: [
        { prefix: 'uploads/', expiration: Duration.days(2) },
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy,
    });
    // The CDK's own way is a function of its own that sets what CloudFormation can set by itself.
    const { defaultChild } = this.uploads.node;
    if (defaultChild instanceof CfnBucket) {
      defaultChild.notificationConfiguration = {
        eventBridgeConfiguration: { eventBridgeEnabled: true },
      };
    }

    this.userPool = new UserPool(this, 'Staff', {
      userPoolName: `cpi-${stage.name}-staff`,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
      },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: stage.retain,
      removalPolicy,
    });
    acknowledge(
      this.userPool,
      'AwsSolutions-COG2',
      'Staff choose a second factor; partner organisations abroad share no devices with us.',
    );
    acknowledge(
      this.userPool,
      'AwsSolutions-COG8',
      'The Plus plan costs more than the whole edition; sign-ins are throttled at the edge.',
    );
    for (const group of ['admin', 'coordinator', 'reviewer', 'partner']) {
      new CfnUserPoolGroup(this, `Group${group}`, {
        userPoolId: this.userPool.userPoolId,
        groupName: group,
      });
    }
    // Editions to come have other partners: their groups are made beside these, without a deployment.
    for (const partner of stage.partners) {
      new CfnUserPoolGroup(this, `Partner-${partner}`, {
        userPoolId: this.userPool.userPoolId,
        groupName: `partner-${partner}`,
      });
    }
    this.staffClient = this.userPool.addClient('Console', {
      authFlows: { userPassword: true, userSrp: true },
      disableOAuth: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      preventUserExistenceErrors: true,
    });

    this.bus = new EventBus(this, 'Bus', { eventBusName: `cpi-${stage.name}` });

    this.originSecret = new Secret(this, 'OriginSecret', {
      description: 'What the edge shows the API, so that the API answers only to the edge',
      generateSecretString: { excludePunctuation: true, passwordLength: 40 },
    });
    acknowledge(
      this.originSecret,
      'AwsSolutions-SMG4',
      'It changes with a deployment, which sets both ends at once.',
    );

    this.codesKey = new Key(this, 'CodesKey', {
      description: 'Codes of passports and names, to notice the same person twice',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.sealingKey = new Key(this, 'SealingKey', {
      description: 'Fields that are stored sealed, each bound to its place',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });

    new CfnOutput(this, 'UserPoolId', { value: this.userPool.userPoolId });
    new CfnOutput(this, 'StaffClientId', { value: this.staffClient.userPoolClientId });
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
  }
}
