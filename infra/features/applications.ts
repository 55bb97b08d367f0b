import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { routes } from '../../functions/applications/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { allowCodes } from '../constructs/key-access.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Intake: draft, form, submission, receipt; and the decision on eligibility. */
export class Applications extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'applications',
      description: 'The application form, its submission and its receipt',
      hurt: 'Applicants cannot save or submit.',
      routes,
      environment: { CODES_KEY: props.codesKey.keyArn },
      access: {
        actions: ['GetItem', 'Query', 'PutItem'],
        indexes: ['byEdition'],
      },
    });
    const { stage, table, bus, store, codesKey } = props;
    allowCodes(codesKey, this.function);
    const assessor = new EventConsumer(this, 'Assessor', {
      stage,
      bus,
      name: 'eligibility-assessor',
      description: 'Knows who applied before, and decides the eligibility, with reasons',
      environment: { ...store, CODES_KEY: codesKey.keyArn },
      types: ['ApplicationSubmitted.v1', 'InformationProvided.v1', 'AlumnusWelcomed.v1'],
      hurt: 'Submitted applications wait without a decision on eligibility.',
    });
    allowTable(table, assessor.function, {
      actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
    });
    allowCodes(codesKey, assessor.function);

    const extender = new EventConsumer(this, 'Extender', {
      stage,
      bus,
      name: 'draft-extender',
      description: 'Keeps drafts open for as long as the call of their edition',
      environment: store,
      timeout: Duration.minutes(5),
      types: ['EditionApplied.v1'],
      hurt: 'A deadline was extended, and drafts are closed all the same.',
    });
    allowTable(table, extender.function, {
      actions: ['GetItem', 'PutItem'],
      indexes: ['byEdition'],
    });
  }
}
