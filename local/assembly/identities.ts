/** What CloudFormation would call each resource: its physical id (`Ref`), ARN and attributes (`GetAtt`). */
import { createHash } from 'node:crypto';

/** What a resource's names are made from. */
export interface Naming {
  readonly stack: string;
  readonly logicalId: string;
  readonly account: string;
  readonly region: string;
  /** A resolved property of the resource. */
  property(name: string): unknown;
  /** The host and port that play this API or distribution on this machine. */
  readonly address: string;
  /** The runtime's AWS endpoint, e.g. http://127.0.0.1:4566. */
  readonly endpoint: string;
}

export interface Identity {
  readonly ref: string;
  readonly arn: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

type Identify = (naming: Naming) => Identity;

/** A stable pseudo-random id: the same resource has the same id on every start. */
function stableId(naming: Naming, length: number, alphabet: string): string {
  const digest = createHash('sha256').update(`${naming.stack}/${naming.logicalId}`).digest();
  return [...digest.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
const lower = 'abcdefghijklmnopqrstuvwxyz0123456789';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

function uuid(naming: Naming): string {
  const hex = stableId(naming, 32, '0123456789abcdef');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5');
}

/** The name in the template, or one made of stack and logical id that fits every service's limit. */
function nameOf(naming: Naming, property: string): string {
  const given = naming.property(property);
  if (typeof given === 'string' && given !== '') return given;
  const readable = `${naming.stack}-${naming.logicalId}`.slice(0, 54);
  return `${readable}-${stableId(naming, 8, upper)}`;
}

function text(naming: Naming, property: string): string {
  return String(naming.property(property) ?? '');
}

function arn(naming: Naming, service: string, resource: string): string {
  return `arn:aws:${service}:${naming.region}:${naming.account}:${resource}`;
}

/** A resource that `Ref` names by its name. */
function named(service: string, prefix: string, property = 'Name'): Identify {
  return (naming) => {
    const name = nameOf(naming, property);
    return { ref: name, arn: arn(naming, service, prefix + name), attributes: { Name: name } };
  };
}

/** A resource that `Ref` names by its ARN. */
function namedByArn(service: string, prefix: string, property = 'Name'): Identify {
  return (naming) => {
    const name = nameOf(naming, property);
    const own = arn(naming, service, prefix + name);
    return { ref: own, arn: own, attributes: { Name: name } };
  };
}

/** A part of another resource that has only an id. */
const part: Identify = (naming) => ({ ref: stableId(naming, 10, lower), arn: '' });

const table: Identify = (naming) => {
  const name = nameOf(naming, 'TableName');
  const own = arn(naming, 'dynamodb', `table/${name}`);
  return {
    ref: name,
    arn: own,
    attributes: { StreamArn: `${own}/stream/local`, TableId: uuid(naming) },
  };
};

const bucket: Identify = (naming) => {
  const name = nameOf(naming, 'BucketName').toLowerCase();
  return {
    ref: name,
    arn: `arn:aws:s3:::${name}`,
    attributes: {
      DomainName: `${name}.s3.amazonaws.com`,
      RegionalDomainName: `${name}.s3.${naming.region}.amazonaws.com`,
      WebsiteURL: `http://${name}.s3-website.${naming.region}.amazonaws.com`,
    },
  };
};

const queue: Identify = (naming) => {
  const name = nameOf(naming, 'QueueName');
  const url = `${naming.endpoint}/${naming.account}/${name}`;
  return {
    ref: url,
    arn: arn(naming, 'sqs', name),
    attributes: { QueueName: name, QueueUrl: url },
  };
};

const topic: Identify = (naming) => {
  const name = nameOf(naming, 'TopicName');
  const own = arn(naming, 'sns', name);
  return { ref: own, arn: own, attributes: { TopicArn: own, TopicName: name } };
};

const userPool: Identify = (naming) => {
  const id = `${naming.region}_${stableId(naming, 9, upper)}`;
  const provider = `cognito-idp.${naming.region}.amazonaws.com/${id}`;
  return {
    ref: id,
    arn: arn(naming, 'cognito-idp', `userpool/${id}`),
    attributes: { UserPoolId: id, ProviderName: provider, ProviderURL: `https://${provider}` },
  };
};

const userPoolClient: Identify = (naming) => {
  const id = stableId(naming, 26, lower);
  return { ref: id, arn: '', attributes: { ClientId: id, Name: nameOf(naming, 'ClientName') } };
};

const key: Identify = (naming) => {
  const id = uuid(naming);
  return { ref: id, arn: arn(naming, 'kms', `key/${id}`), attributes: { KeyId: id } };
};

const secret: Identify = (naming) => {
  const name = nameOf(naming, 'Name');
  const own = arn(naming, 'secretsmanager', `secret:${name}-${stableId(naming, 6, lower)}`);
  return { ref: own, arn: own, attributes: { Id: own } };
};

const parameter: Identify = (naming) => {
  const name = nameOf(naming, 'Name');
  return {
    ref: name,
    arn: arn(naming, 'ssm', `parameter/${name.replace(/^\//, '')}`),
    attributes: { Value: text(naming, 'Value'), Type: text(naming, 'Type') },
  };
};

const functionVersion: Identify = (naming) => {
  const own = `${functionArn(naming)}:1`;
  return { ref: own, arn: own, attributes: { Version: '1', FunctionArn: own } };
};

const functionAlias: Identify = (naming) => {
  const own = `${functionArn(naming)}:${text(naming, 'Name')}`;
  return { ref: own, arn: own, attributes: { AliasArn: own } };
};

function functionArn(naming: Naming): string {
  const given = text(naming, 'FunctionName');
  return given.startsWith('arn:') ? given : arn(naming, 'lambda', `function:${given}`);
}

const stateMachineVersion: Identify = (naming) => {
  const own = `${text(naming, 'StateMachineArn') || text(naming, 'StateMachineRevisionId')}:1`;
  return { ref: own, arn: own };
};

const httpApi: Identify = (naming) => {
  const id = stableId(naming, 10, lower);
  return {
    ref: id,
    arn: `arn:aws:apigateway:${naming.region}::/apis/${id}`,
    attributes: { ApiId: id, ApiEndpoint: `http://${naming.address}` },
  };
};

const distribution: Identify = (naming) => {
  const id = `E${stableId(naming, 13, upper)}`;
  return {
    ref: id,
    arn: `arn:aws:cloudfront::${naming.account}:distribution/${id}`,
    attributes: { Id: id, DomainName: naming.address },
  };
};

const rule: Identify = (naming) => {
  const name = nameOf(naming, 'Name');
  const bus = text(naming, 'EventBusName').split('/').at(-1);
  const path = bus && bus !== 'default' ? `${bus}/${name}` : name;
  return { ref: name, arn: arn(naming, 'events', `rule/${path}`) };
};

const schedule: Identify = (naming) => {
  const name = nameOf(naming, 'Name');
  const group = text(naming, 'GroupName') || 'default';
  return { ref: name, arn: arn(naming, 'scheduler', `schedule/${group}/${name}`) };
};

const emailIdentity: Identify = (naming) => {
  const identity = text(naming, 'EmailIdentity');
  return { ref: identity, arn: arn(naming, 'ses', `identity/${identity}`) };
};

const edgeFunction: Identify = (naming) => {
  const name = nameOf(naming, 'Name');
  // CloudFront knows no region.
  const own = `arn:aws:cloudfront::${naming.account}:function/${name}`;
  return { ref: own, arn: own, attributes: { FunctionARN: own } };
};

/** Its ARN stands for its streams. */
const logGroup: Identify = (naming) => {
  const name = nameOf(naming, 'LogGroupName');
  return { ref: name, arn: arn(naming, 'logs', `log-group:${name}:*`) };
};

/** IAM knows no region. */
function iam(prefix: string, property: string, refersByArn = false): Identify {
  return (naming) => {
    const name = nameOf(naming, property);
    const own = `arn:aws:iam::${naming.account}:${prefix}${name}`;
    return {
      ref: refersByArn ? own : name,
      arn: own,
      attributes: { RoleId: stableId(naming, 20, upper) },
    };
  };
}

const identities: Readonly<Record<string, Identify>> = {
  'AWS::ApiGatewayV2::Api': httpApi,
  'AWS::ApiGatewayV2::Authorizer': part,
  'AWS::ApiGatewayV2::Integration': part,
  'AWS::ApiGatewayV2::Route': part,
  'AWS::ApiGatewayV2::Stage': (naming) => ({ ref: text(naming, 'StageName'), arn: '' }),
  'AWS::CloudFront::Distribution': distribution,
  'AWS::CloudFront::Function': edgeFunction,
  'AWS::CloudWatch::Alarm': named('cloudwatch', 'alarm:', 'AlarmName'),
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolClient': userPoolClient,
  'AWS::Cognito::UserPoolGroup': (naming) => ({ ref: text(naming, 'GroupName'), arn: '' }),
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::DynamoDB::Table': table,
  'AWS::Events::EventBus': named('events', 'event-bus/'),
  'AWS::Events::Rule': rule,
  'AWS::IAM::ManagedPolicy': iam('policy/', 'ManagedPolicyName', true),
  'AWS::IAM::Policy': iam('policy/', 'PolicyName'),
  'AWS::IAM::Role': iam('role/', 'RoleName'),
  'AWS::KMS::Alias': (naming) => ({
    ref: text(naming, 'AliasName'),
    arn: arn(naming, 'kms', text(naming, 'AliasName')),
  }),
  'AWS::KMS::Key': key,
  'AWS::Lambda::Alias': functionAlias,
  'AWS::Lambda::EventSourceMapping': (naming) => ({
    ref: uuid(naming),
    arn: arn(naming, 'lambda', `event-source-mapping:${uuid(naming)}`),
    attributes: { Id: uuid(naming) },
  }),
  'AWS::Lambda::Function': named('lambda', 'function:', 'FunctionName'),
  'AWS::Lambda::Version': functionVersion,
  'AWS::Logs::LogGroup': logGroup,
  'AWS::Pipes::Pipe': named('pipes', 'pipe/'),
  'AWS::S3::Bucket': bucket,
  'AWS::SES::ConfigurationSet': named('ses', 'configuration-set/'),
  'AWS::SES::EmailIdentity': emailIdentity,
  'AWS::SNS::Topic': topic,
  'AWS::SQS::Queue': queue,
  'AWS::SSM::Parameter': parameter,
  'AWS::Scheduler::Schedule': schedule,
  'AWS::Scheduler::ScheduleGroup': named('scheduler', 'schedule-group/'),
  'AWS::SecretsManager::Secret': secret,
  'AWS::StepFunctions::StateMachine': namedByArn('states', 'stateMachine:', 'StateMachineName'),
  'AWS::StepFunctions::StateMachineVersion': stateMachineVersion,
};

/** Types without a rule of their own are known by a stable made-up name. */
export function identify(type: string, naming: Naming): Identity {
  const rule = identities[type];
  return rule ? rule(naming) : { ref: nameOf(naming, 'Name'), arn: '' };
}
