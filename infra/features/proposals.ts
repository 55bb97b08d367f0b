import type { Construct } from 'constructs';
import { routes } from '../../functions/proposals/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Project proposals and their review. */
export class Proposals extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'proposals',
      description: 'Project proposals, their versions and their review',
      hurt: 'Participants cannot submit proposals, reviewers cannot decide on them.',
      routes,
      access: {
        actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
        indexes: ['byEdition'],
      },
    });
  }
}
