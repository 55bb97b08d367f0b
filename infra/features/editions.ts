import { Construct } from 'constructs';
import { routes } from '../../functions/editions/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** The home page, the calls, and the editions behind them. */
export class Editions extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, web }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'editions',
      description: 'Home page, calls, and the administration of editions',
      environment: web,
      hurt: 'Nobody can read the call, and no edition can be changed.',
    });
    api.addContext('Editions', routes, handler);
    allowTable(table, handler, { actions: ['GetItem', 'UpdateItem'], indexes: ['byEdition'] });
  }
}
