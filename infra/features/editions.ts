import type { Construct } from 'constructs';
import { routes } from '../../functions/editions/routes.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** The home page, the calls, and the editions behind them; and what is said where nothing is. */
export class Editions extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'editions',
      description: 'Home page, calls, and the administration of editions',
      hurt: 'Nobody can read the call, and no edition can be changed.',
      routes,
      access: { actions: ['GetItem', 'UpdateItem'], indexes: ['byEdition'] },
    });
    props.api.addFallback(this.function);
  }
}
