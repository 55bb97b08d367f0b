import type { Construct } from 'constructs';
import { routes } from '../../functions/evaluations/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** What people say of their learning, kept without their names. */
export class Evaluations extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'evaluations',
      description: 'Self-assessment, satisfaction, follow-up: asked, and counted for the office',
      hurt: 'People cannot say what they learned or how they liked it; what is not said in time is lost.',
      routes,
      access: { actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'] },
    });
  }
}
