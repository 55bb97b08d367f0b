import type { Construct } from 'constructs';
import { routes } from '../../functions/reporting/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** The yearly achievement report. */
export class Reporting extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'reporting',
      description: 'The achievement report, from the projection of the edition',
      hurt: 'The public report of an edition is not reachable.',
      routes,
      access: { actions: ['BatchGetItem', 'Query'] },
    });
  }
}
