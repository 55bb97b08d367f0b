/** What a mapping's or pipe's role must allow on its source: the service refuses to make it otherwise. */
import { serviceOf } from '../deliveries/targets.ts';
import type { IamCheck } from '../kernel.ts';

const actions: Readonly<Record<string, readonly string[]>> = {
  dynamodb: [
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:ListStreams',
  ],
  sqs: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
};

export function sourceChecks(sourceArn: string): readonly IamCheck[] {
  const needed = actions[serviceOf(sourceArn)] ?? [];
  return needed.map((action) => ({ action, resource: sourceArn }));
}
