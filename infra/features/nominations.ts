import type { Construct } from 'constructs';
import { routes } from '../../functions/nominations/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Offices that nominate, and what others write for an applicant: letters and references. */
export class Nominations extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'nominations',
      description: 'Nominations by government offices, official letters and references',
      hurt: 'Offices cannot nominate, and letters and references cannot be written.',
      routes,
      access: {
        actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
        indexes: ['byEdition'],
      },
    });
  }
}
