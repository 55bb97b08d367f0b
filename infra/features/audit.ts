import type { Construct } from 'constructs';
import { routes } from '../../functions/audit/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** What staff decided, overrode and read: written from the events of the changes themselves. */
export class Audit extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'audit',
      description: 'The audit log, for the administrator',
      hurt: 'Nobody can see who decided what.',
      routes,
      access: { actions: ['GetItem', 'Query'], indexes: ['byEdition'] },
    });
    const { stage, table, bus, store } = props;
    const recorder = new EventConsumer(this, 'Recorder', {
      stage,
      bus,
      name: 'audit-recorder',
      description: 'Writes what staff did into the audit log',
      environment: store,
      // Every event that staff brought about, whatever its type.
      detail: { audit: { action: [{ exists: true }] } },
      hurt: 'Decisions of staff are missing from the audit log.',
    });
    allowTable(table, recorder.function, { actions: ['PutItem', 'UpdateItem'] });
  }
}
