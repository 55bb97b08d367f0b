import type { Construct } from 'constructs';
import { routes } from '../../functions/training/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Online training: modules, seminars, attendance. */
export class Training extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'training',
      description: 'Modules and seminars of the online training',
      hurt: 'Participants cannot complete modules; attendance is not recorded.',
      routes,
      access: {
        actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
        indexes: ['byEdition'],
      },
    });
  }
}
