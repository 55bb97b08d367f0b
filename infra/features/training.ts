import { Construct } from 'constructs';
import { routes } from '../../functions/training/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** Online training: modules, seminars, attendance. */
export class Training extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, web }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'training',
      description: 'Modules and seminars of the online training',
      environment: web,
      hurt: 'Participants cannot complete modules; attendance is not recorded.',
    });
    api.addContext('Training', routes, handler);
    allowTable(table, handler, { actions: ['GetItem', 'UpdateItem'] });
  }
}
