import type { Construct } from 'constructs';
import { routes } from '../../functions/reminders/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** What staff see of the reminders to come. The sweep that sends them is among the schedules. */
export class Reminders extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'reminder-preview',
      description: 'Who will be reminded of what, for staff',
      hurt: 'Staff cannot see which reminders are to come.',
      routes,
      access: { actions: ['GetItem', 'BatchGetItem', 'Query'], indexes: ['byEdition', 'dueBy'] },
    });
  }
}
