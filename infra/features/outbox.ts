import type { Construct } from 'constructs';
import { routes } from '../../functions/outbox/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** What staff see of the outgoing mail. */
export class Outbox extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'outbox',
      description: 'The outgoing mail and its state, for staff',
      hurt: 'Staff cannot see which mails were sent.',
      routes,
      access: { actions: [], indexes: ['byEdition'] },
    });
  }
}
