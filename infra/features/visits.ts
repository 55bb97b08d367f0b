import { Construct } from 'constructs';
import { routes } from '../../functions/visits/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowObjects } from '../constructs/object-access.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** Invitations, visas, arrival, the days in Korea, CPI Day, certificates. */
export class Visits extends Construct {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id);
    const { stage, api, table, documents, web } = props;
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'visits',
      description: 'Invitations, visas, arrival, attendance in Korea, certificates',
      environment: { ...web, DOCUMENTS_BUCKET: documents.bucketName },
      hurt: 'Participants cannot fetch their letters; arrivals are not recorded.',
    });
    api.addContext('Visits', routes, handler);
    allowTable(table, handler, {
      actions: ['GetItem', 'UpdateItem'],
      indexes: ['byEdition'],
    });
    allowObjects(documents, handler, 's3:GetObject', ['letters', 'certificates']);
  }
}
