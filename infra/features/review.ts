import type { Construct } from 'constructs';
import { routes } from '../../functions/review/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Assignment of reviewers, their queue, their scores. */
export class Review extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'review',
      description: 'Assignment of applications to reviewers, and their scores',
      hurt: 'Reviewers cannot read or score applications.',
      routes,
      access: {
        actions: ['GetItem', 'Query', 'PutItem'],
        indexes: ['byEdition', 'byReviewer'],
      },
    });
  }
}
