import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { routes } from '../../functions/selection/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** Selection under the sections' quotas, its release, and the waitlist. */
export class Selection extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, bus, web, store }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'selection',
      description: 'Selection of a track, and the release of its decisions',
      environment: web,
      memorySize: 1024,
      timeout: Duration.seconds(29),
      hurt: 'Coordinators cannot select or release decisions.',
    });
    api.addContext('Selection', routes, handler);
    allowTable(table, handler, {
      actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
      indexes: ['byEdition'],
    });

    const promoter = new EventConsumer(this, 'Promoter', {
      stage,
      bus,
      name: 'waitlist-promoter',
      description: 'Offers a freed place to the next on the waitlist who fits',
      environment: store,
      types: ['PlaceReleased.v1'],
      hurt: 'A freed place stays empty while people wait for it.',
    });
    allowTable(table, promoter.function, {
      actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
      indexes: ['byEdition'],
    });
  }
}
