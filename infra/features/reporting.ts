import { Construct } from 'constructs';
import { routes } from '../../functions/reporting/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** The yearly achievement report. */
export class Reporting extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, web }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'reporting',
      description: 'The achievement report, from the projection of the edition',
      environment: web,
      hurt: 'The public report of an edition is not reachable.',
    });
    api.addContext('Reporting', routes, handler);
    allowTable(table, handler, { actions: ['BatchGetItem'] });
  }
}
