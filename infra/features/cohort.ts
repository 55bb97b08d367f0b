import type { Construct } from 'constructs';
import { routes } from '../../functions/cohort/routes.ts';
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
  }
}
