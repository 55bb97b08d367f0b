import { Construct } from 'constructs';
import { routes } from '../../functions/identity/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** Sign-in of applicants and participants by a link in a mail. */
export class Identity extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, web }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'identity',
      description: 'Sign-in by link, and sign-out',
      environment: web,
      hurt: 'Applicants and participants cannot sign in.',
    });
    api.addContext('Identity', routes, handler);
    allowTable(table, handler, {
      actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
    });
  }
}
