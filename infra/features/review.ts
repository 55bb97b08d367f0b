import { Construct } from 'constructs';
import { routes } from '../../functions/review/routes.ts';
import { HouseFunction } from '../constructs/functions.ts';
import { allowTable } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

/** Assignment of reviewers, their queue, their scores. */
export class Review extends Construct {
  constructor(scope: Construct, id: string, { stage, api, table, web }: FeatureProps) {
    super(scope, id);
    const handler = new HouseFunction(this, 'Function', {
      stage,
      name: 'review',
      description: 'Assignment of applications to reviewers, and their scores',
      environment: web,
      hurt: 'Reviewers cannot read or score applications.',
    });
    api.addContext('Review', routes, handler);
    allowTable(table, handler, {
      actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
      indexes: ['byEdition', 'byReviewer'],
    });
  }
}
