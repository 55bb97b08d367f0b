import { CfnOutput, Duration, Fn, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { AnswerHeaders } from '../constructs/answer-headers.ts';
import type { Api } from '../constructs/api.ts';
import { ConsoleBehavior } from '../constructs/console-behavior.ts';
import { ConsoleFiles } from '../constructs/console-files.ts';
import type { DataStack } from './data-stack.ts';
import type { EdgeStack } from './edge-stack.ts';

/** The one origin that people see: the API and the staff console behind one address. */
export class WebStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    props: StackProps & {
      readonly stage: StageConfig;
      readonly data: DataStack;
      readonly api: Api;
      readonly edge: EdgeStack;
    },
  ) {
    super(scope, id, props);
    const { stage, data, api, edge } = props;
    const removalPolicy = stage.retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    const logs = new Bucket(this, 'Logs', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.OBJECT_WRITER,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(stage.logRetentionDays) }],
      removalPolicy,
    });
    acknowledge(logs, 'AwsSolutions-S1', 'It is the bucket that access logs go to.');
    const files = new Bucket(this, 'Console', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'console/',
      removalPolicy: RemovalPolicy.DESTROY,
    });

    const behavior = new ConsoleBehavior(this, 'ConsoleBehavior', { files });
    const distribution = new Distribution(this, 'Distribution', {
      comment: `CPI ${stage.name}`,
      domainNames: [new URL(stage.publicUrl).hostname],
      certificate: edge.certificate,
      ...(edge.webAcl === undefined ? {} : { webAclId: edge.webAcl.attrArn }),
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      enableLogging: true,
      logBucket: logs,
      logFilePrefix: 'distribution/',
      defaultBehavior: {
        origin: new HttpOrigin(Fn.select(2, Fn.split('/', api.http.apiEndpoint)), {
          customHeaders: { 'x-origin-secret': data.originSecret.secretValue.unsafeUnwrap() },
        }),
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        responseHeadersPolicy: new AnswerHeaders(this, 'AnswerHeaders'),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      },
      additionalBehaviors: { '/console*': behavior.options },
    });
    acknowledge(
      distribution,
      'AwsSolutions-CFR1',
      'Applicants come from some 60 countries: no country is shut out.',
    );

    new ConsoleFiles(this, 'ConsoleFiles', {
      files,
      userPoolEndpoint: behavior.userPoolEndpoint,
      clientId: data.staffClient.userPoolClientId,
    });
    new CfnOutput(this, 'PublicUrl', { value: stage.publicUrl });
    new CfnOutput(this, 'DistributionDomain', { value: distribution.distributionDomainName });
  }
}
