import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { routes } from '../../functions/documents/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { allowObjects } from '../constructs/object-access.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Documents of applications: the way in, the check on arrival, the way out. */
export class Documents extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    const { stage, table, bus, store, documents, uploads } = props;
    const buckets = {
      DOCUMENTS_BUCKET: documents.bucketName,
      UPLOADS_BUCKET: uploads.bucketName,
    };
    super(scope, id, props, {
      name: 'documents',
      description: 'Documents of applications: forms to send them, and the way to read them',
      environment: buckets,
      hurt: 'Applicants cannot send documents; nobody can read them.',
      routes,
      access: { actions: ['GetItem', 'PutItem', 'UpdateItem'] },
    });
    // A form or an address that it signs can do what it may do itself.
    allowObjects(uploads, this.function, 's3:PutObject', ['uploads']);
    allowObjects(documents, this.function, 's3:GetObject', ['applications']);

    const checker = new EventConsumer(this, 'Checker', {
      stage,
      bus,
      name: 'document-checker',
      description: 'Checks and cleans each file that arrives, and deletes what was removed',
      environment: { ...store, ...buckets },
      memorySize: 1024,
      timeout: Duration.seconds(60),
      types: ['DocumentRemoved.v1'],
      hurt: 'Documents stay unchecked: applications that need them cannot be submitted.',
    });
    checker.listenToObjects(uploads, 'uploads/');
    allowTable(table, checker.function, { actions: ['GetItem', 'PutItem'] });
    allowObjects(uploads, checker.function, 's3:GetObject', ['uploads']);
    allowObjects(uploads, checker.function, 's3:DeleteObject', ['uploads']);
    allowObjects(documents, checker.function, 's3:PutObject', ['applications']);
    allowObjects(documents, checker.function, 's3:DeleteObject', ['applications']);
  }
}
