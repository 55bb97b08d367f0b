import type { Construct } from 'constructs';
import { routes } from '../../functions/identity/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Sign-in of applicants and participants by a link in a mail. */
export class Identity extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'identity',
      description: 'Sign-in by link, and sign-out',
      hurt: 'Applicants and participants cannot sign in.',
      routes,
      access: {
        actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
      },
    });
  }
}
