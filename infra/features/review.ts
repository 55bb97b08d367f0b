import type { Construct } from 'constructs';
import { routes } from '../../functions/review/routes.ts';
import { EventConsumer } from '../constructs/event-consumer.ts';
import { allowTable } from '../constructs/table-access.ts';
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
        actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
        indexes: ['byEdition', 'byReviewer'],
      },
    });
    const { stage, table, bus, store } = props;
    const replacer = new EventConsumer(this, 'Replacer', {
      stage,
      bus,
      name: 'review-replacer',
      description: 'Keeps panels whole: conflicts, replacements, discussions, dates',
      environment: store,
      memorySize: 1024,
      types: [
        'ReviewReleased.v1',
        'ReviewSubmitted.v1',
        'ReviewerRegistered.v1',
        'ApplicationAssessed.v1',
        'EditionApplied.v1',
      ],
      hurt: 'Reviews that were handed back wait for a reviewer, disagreements for a discussion.',
    });
    allowTable(table, replacer.function, {
      actions: ['GetItem', 'Query', 'PutItem'],
      indexes: ['byEdition', 'byReviewer'],
    });
    const closer = new EventConsumer(this, 'Closer', {
      stage,
      bus,
      name: 'review-closer',
      description: 'Closes the open reviews of an application that was withdrawn',
      environment: store,
      types: ['ApplicationWithdrawn.v1'],
      hurt: 'Reviewers work on applications that were withdrawn.',
    });
    allowTable(table, closer.function, { actions: ['Query', 'PutItem'] });
  }
}
