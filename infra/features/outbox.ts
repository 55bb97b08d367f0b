import { Construct } from 'constructs';
import { routes } from '../../functions/outbox/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** What staff see of the outgoing mail. */
export class Outbox extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, web }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'outbox',
      description: 'The outgoing mail and its state, for staff',
      environment: web,
      hurt: 'Staff cannot see which mails were sent.',
    });
    api.addContext('Outbox', routes, handler);
    allowTable(table, handler, { actions: [], indexes: ['byEdition'] });
  }
}
