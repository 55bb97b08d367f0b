import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { routes } from '../../functions/selection/routes.ts';
import { routes as trialRoutes } from '../../functions/selection/trial/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Selection under the sections' quotas, its release, and the waitlist. */
export class Selection extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'selection',
      description: 'Selection of a track, and the release of its decisions',
      memorySize: 1024,
      timeout: Duration.seconds(29),
      hurt: 'Coordinators cannot select or release decisions.',
      routes,
      access: {
        actions: ['GetItem', 'Query', 'PutItem'],
        indexes: ['byEdition'],
      },
    });
    new HttpContext(this, 'Trial', props, {
      name: 'selection-trial',
      description: 'What another cap would change; its role cannot write',
      memorySize: 1024,
      timeout: Duration.seconds(29),
      hurt: 'Coordinators cannot see what another cap would change.',
      routes: trialRoutes,
      access: { actions: ['GetItem'], indexes: ['byEdition'] },
    });
    const { stage, table, bus, store } = props;
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
      actions: ['GetItem', 'Query', 'PutItem'],
      indexes: ['byEdition'],
    });
  }
}
