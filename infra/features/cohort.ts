import type { Construct } from 'constructs';
import { departures } from '../../events/subscriptions.ts';
import { routes } from '../../functions/cohort/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** The space in which the people of an edition introduce themselves and write to each other. */
export class Cohort extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'cohort',
      description: 'Introductions and posts of the people of an edition, and their moderation',
      hurt: 'Participants and alumni cannot read or write in their space, and the office hides nothing.',
      routes,
      access: {
        actions: ['GetItem', 'Query', 'PutItem', 'DeleteItem', 'ConditionCheckItem'],
      },
    });
    const { stage, table, bus, store } = props;
    const leavers = new EventConsumer(this, 'Departures', {
      stage,
      bus,
      name: 'cohort-departures',
      description: 'Takes down what somebody wrote for the others whom they have left',
      environment: store,
      types: departures,
      hurt: 'Others still read what somebody wrote who is not one of them any more.',
    });
    allowTable(table, leavers.function, {
      actions: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
    });
  }
}
