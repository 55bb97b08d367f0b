/** Which resource types the runtime plays, which need no playing, and which are left over. */
import type { Resource } from '../kernel.ts';

const played: ReadonlySet<string> = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolGroup',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::EventBus',
  'AWS::Events::Rule',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::Version',
  'AWS::Pipes::Pipe',
  'AWS::S3::Bucket',
  'AWS::SES::ConfigurationSet',
  'AWS::SES::ConfigurationSetEventDestination',
  'AWS::SES::EmailIdentity',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SQS::Queue',
  'AWS::SSM::Parameter',
  'AWS::Scheduler::Schedule',
  'AWS::Scheduler::ScheduleGroup',
  'AWS::SecretsManager::Secret',
  'AWS::StepFunctions::StateMachine',
  'AWS::StepFunctions::StateMachineAlias',
  'AWS::StepFunctions::StateMachineVersion',
  'Custom::CDKBucketDeployment',
]);

/** Type → why it has nothing to do on one machine. */
const needsNoPlaying: ReadonlyMap<string, string> = new Map([
  ['AWS::CDK::Metadata', 'counts CDK versions'],
  ['AWS::CloudFront::CachePolicy', 'nothing is cached here'],
  ['AWS::CloudFront::OriginAccessControl', 'pages are served from the asset folder'],
  ['AWS::CloudFront::OriginRequestPolicy', 'every header reaches the origin here'],
  [
    'AWS::CloudWatch::Alarm',
    'watches figures of the cloud; what would sound it is in the log here',
  ],
  ['AWS::CloudWatch::CompositeAlarm', 'combines alarms'],
  ['AWS::CloudWatch::Dashboard', 'shows figures of the cloud'],
  ['AWS::Logs::MetricFilter', 'counts log lines in the cloud'],
  ['AWS::IAM::ServiceLinkedRole', 'the services here need no role of their own'],
  ['AWS::Lambda::LayerVersion', 'only the deployment helpers of CDK use one'],
  [
    'AWS::Lambda::Permission',
    'says which service may call a function; the runtime calls what targets it',
  ],
  ['AWS::Logs::LogGroup', 'each function writes to its own file under logs/'],
  ['AWS::S3::BucketPolicy', 'restricts callers from outside; roles are checked'],
  ['AWS::SNS::TopicPolicy', 'restricts callers from outside; roles are checked'],
  ['AWS::SQS::QueuePolicy', 'restricts callers from outside; roles are checked'],
  ['AWS::Events::EventBusPolicy', 'restricts callers from outside; roles are checked'],
  ['Custom::CrossRegionExportReader', 'carries values between regions of the cloud'],
  ['Custom::CrossRegionExportWriter', 'carries values between regions of the cloud'],
  ['Custom::S3AutoDeleteObjects', 'empties a bucket when its stack is deleted'],
  ['Custom::S3BucketNotifications', 'the bucket itself notifies here'],
]);

/** The parts of CDK's own deployment helpers: functions that only ever run during a deployment. */
const deploymentHelper =
  /CustomCDKBucketDeployment|BucketNotificationsHandler|Custom::|CustomResourceProvider|CDKMetadata/;

export function isDeploymentHelper(resource: Resource): boolean {
  return deploymentHelper.test(`${resource.logicalId} ${resource.metadata['aws:cdk:path'] ?? ''}`);
}

/** The resources that the runtime does not run, to be named at start-up. */
export function notRun(resources: readonly Resource[]): readonly Resource[] {
  return resources.filter(
    (resource) =>
      !played.has(resource.type) &&
      !needsNoPlaying.has(resource.type) &&
      !isDeploymentHelper(resource),
  );
}
