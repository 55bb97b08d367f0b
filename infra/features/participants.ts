import { Construct } from 'constructs';
import { routes } from '../../functions/participants/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** A participant's own page, the offer, and the journey board of the staff. */
export class Participants extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, web }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'participants',
      description: 'The participant’s page, the offer, the journey board',
      environment: web,
      hurt: 'Participants cannot answer their offer or see what is next.',
    });
    api.addContext('Participants', routes, handler);
    allowTable(table, handler, {
      actions: ['GetItem', 'BatchGetItem', 'Query', 'UpdateItem'],
      indexes: ['byEdition'],
    });
  }
}
