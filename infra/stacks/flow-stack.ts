import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EventFlow } from '../features/event-flow.ts';
import { Journey } from '../features/journey.ts';
import { Schedules } from '../features/schedules.ts';
import type { ServiceStack } from './service-stack.ts';

/**
 * What runs without being asked: the way of events, the journeys, what time brings about. It has no
 * address, and a stack of its own, since one takes five hundred resources.
 */
export class FlowStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    props: StackProps & { readonly service: ServiceStack },
  ) {
    super(scope, id, props);
    const { features, mail } = props.service;
    new EventFlow(this, 'EventFlow', features);
    new Journey(this, 'Journey', features);
    new Schedules(this, 'Schedules', { ...features, mail });
  }
}
