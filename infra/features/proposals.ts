import { Construct } from 'constructs';
import { routes } from '../../functions/proposals/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** Project proposals and their review. */
export class Proposals extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, web }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'proposals',
      description: 'Project proposals, their versions and their review',
      environment: web,
      hurt: 'Participants cannot submit proposals, reviewers cannot decide on them.',
    });
    api.addContext('Proposals', routes, handler);
    allowTable(table, handler, {
      actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
      indexes: ['byEdition'],
    });
  }
}
