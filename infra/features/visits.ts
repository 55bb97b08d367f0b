import type { Construct } from 'constructs';
import { routes } from '../../functions/visits/routes.ts';
import { allowObjects } from '../constructs/object-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Invitations, visas, arrival, the days in Korea, CPI Day, certificates. */
export class Visits extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'visits',
      description: 'Invitations, visas, arrival, attendance in Korea, certificates',
      environment: { DOCUMENTS_BUCKET: props.documents.bucketName },
      hurt: 'Participants cannot fetch their letters; arrivals are not recorded.',
      routes,
      access: {
        actions: ['GetItem', 'UpdateItem'],
        indexes: ['byEdition'],
      },
    });
    allowObjects(props.documents, this.function, 's3:GetObject', ['letters', 'certificates']);
  }
}
