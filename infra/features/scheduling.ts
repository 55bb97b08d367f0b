import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { routes } from '../../functions/scheduling/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';
import type { Mail } from './mail.ts';

/** Timetables: planning, publishing, and telling those whose day changes. */
export class Scheduling extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps & { readonly mail: Mail }) {
    super(scope, id, props, {
      name: 'scheduling',
      description: 'Timetables: planning them, publishing them, and a person’s own',
      // A proposal searches for some seconds.
      memorySize: 1024,
      timeout: Duration.seconds(29),
      hurt: 'Timetables cannot be planned or read.',
      routes,
      access: { actions: ['GetItem', 'Query', 'PutItem'], indexes: ['byEdition'] },
    });
    const { stage, table, bus, mail } = props;
    const announcer = new EventConsumer(this, 'Announcer', {
      stage,
      bus,
      name: 'timetable-announcer',
      description: 'Tells those whose own day a published timetable changes',
      environment: mail.environment,
      timeout: Duration.minutes(5),
      types: ['TimetablePublished.v1'],
      hurt: 'People are not told that their timetable has changed.',
    });
    allowTable(table, announcer.function, {
      actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
      indexes: ['byEdition'],
    });
    mail.allowSending(announcer.function);
  }
}
