import { existsSync } from 'node:fs';
import { type CfnElement, Duration, Stack } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

const build = 'web/dist';

export interface ConsoleFilesProps {
  readonly files: IBucket;
  readonly userPoolEndpoint: string;
  readonly clientId: string;
}

/** What CDK's own helper is allowed, as the checks name it: all of it of one bucket and the assets. */
const helperFindings = (files: IBucket): readonly string[] => {
  const bucket = files.node.defaultChild as CfnElement;
  const assets = `cdk-hnb659fds-assets-<AWS::AccountId>-${Stack.of(files).region}`;
  return [
    'L1',
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    ...['GetBucket', 'GetObject', 'List', 'Abort', 'DeleteObject'].map(
      (action) => `IAM5[Action::s3:${action}*]`,
    ),
    `IAM5[Resource::arn:<AWS::Partition>:s3:::${assets}/*]`,
    `IAM5[Resource::<${Stack.of(files).getLogicalId(bucket)}.Arn>/*]`,
  ];
};

/** The helper unpacks files during a deployment and runs at no other time. */
const acknowledgeHelper = ({ handlerRole }: BucketDeployment, files: IBucket): void => {
  const helper = handlerRole.node.scope;
  if (helper === undefined) throw new Error('The helper of a deployment stands in a stack');
  for (const finding of helperFindings(files)) {
    acknowledge(
      helper,
      `AwsSolutions-${finding}`,
      'CDK’s own deployment helper; it copies files of the assembly to one bucket.',
    );
  }
};

/**
 * The console's files. Those with a hash in their name stay when a new version comes, so that a tab
 * which was opened before still finds its pages; what names them is asked for anew every time.
 */
export class ConsoleFiles extends Construct {
  constructor(scope: Construct, id: string, props: ConsoleFilesProps) {
    super(scope, id);
    const { files, userPoolEndpoint, clientId } = props;
    const common = { destinationBucket: files, destinationKeyPrefix: 'console', prune: false };
    const config = Source.jsonData(
      'config.json',
      { userPoolEndpoint, clientId },
      { escape: false },
    );
    // The API can be deployed and tried without the console: then there is only its configuration.
    const isBuilt = existsSync(build);
    const assets = isBuilt
      ? new BucketDeployment(this, 'Assets', {
          ...common,
          sources: [Source.asset(build, { exclude: ['*', '!assets', '!assets/**'] })],
          cacheControl: [CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
        })
      : undefined;
    const pages = new BucketDeployment(this, 'Pages', {
      ...common,
      sources: [...(isBuilt ? [Source.asset(build, { exclude: ['assets'] })] : []), config],
      cacheControl: [CacheControl.noCache()],
    });
    if (assets !== undefined) pages.node.addDependency(assets);
    acknowledgeHelper(pages, files);
  }
}
