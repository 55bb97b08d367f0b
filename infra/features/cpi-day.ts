import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { routes } from '../../functions/cpi-day/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';
import type { Mail } from './mail.ts';

/** CPI Day: its programme, its invitations, and the seats of its dinner. */
export class CpiDay extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps & { readonly mail: Mail }) {
    super(scope, id, props, {
      name: 'cpi-day',
      description: 'CPI Day: the programme, the invitations, the seats of the dinner',
      hurt: 'Nobody can read the programme of CPI Day or answer its invitation.',
      routes,
      access: { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], indexes: ['byEdition'] },
    });
    const { stage, table, bus, mail } = props;
    const host = new EventConsumer(this, 'Host', {
      stage,
      bus,
      name: 'cpi-day-host',
      description: 'Invites the participants to CPI Day, each once',
      environment: mail.environment,
      timeout: Duration.minutes(5),
      types: ['CpiDayAnnounced.v1'],
      hurt: 'Participants are not invited to CPI Day.',
    });
    allowTable(table, host.function, {
      actions: ['GetItem', 'PutItem', 'UpdateItem'],
      indexes: ['byEdition'],
    });
    mail.allowSending(host.function);
  }
}
