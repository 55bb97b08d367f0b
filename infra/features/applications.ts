import { Construct } from 'constructs';
import { routes } from '../../functions/applications/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** Intake: draft, form, submission, receipt; and the decision on eligibility. */
export class Applications extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, bus, web, store }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'applications',
      description: 'The application form, its submission and its receipt',
      environment: web,
      hurt: 'Applicants cannot save or submit.',
    });
    api.addContext('Applications', routes, handler);
    allowTable(table, handler, {
      actions: ['GetItem', 'Query', 'PutItem'],
      indexes: ['byEdition'],
    });

    const assessor = new EventConsumer(this, 'Assessor', {
      stage,
      bus,
      name: 'eligibility-assessor',
      description: 'Decides the eligibility of a submitted application, with reasons',
      environment: store,
      types: ['ApplicationSubmitted.v1'],
      hurt: 'Submitted applications wait without a decision on eligibility.',
    });
    allowTable(table, assessor.function, { actions: ['GetItem', 'PutItem'] });
  }
}
