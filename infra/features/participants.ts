import type { Construct } from 'constructs';
import { routes } from '../../functions/participants/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** A participant's own page, the offer, and the journey board of the staff. */
export class Participants extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'participants',
      description: 'The participant’s page, the offer, the journey board',
      hurt: 'Participants cannot answer their offer or see what is next.',
      routes,
      access: {
        actions: ['GetItem', 'Query', 'UpdateItem'],
        indexes: ['byEdition'],
      },
    });
  }
}
