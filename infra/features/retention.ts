import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { routes } from '../../functions/retention/routes.ts';
import { allowErasing } from '../constructs/object-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** What is kept until when, and the erasure of a person. */
export class Retention extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'retention',
      description: 'The record of what was deleted, and the erasure of a person',
      environment: { DOCUMENTS_BUCKET: props.documents.bucketName },
      timeout: Duration.seconds(29),
      hurt: 'Nobody can be erased, and nobody sees what was deleted.',
      routes,
      access: { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'] },
    });
    allowErasing(props.documents, this.function, ['applications', 'certificates', 'letters']);
  }
}
