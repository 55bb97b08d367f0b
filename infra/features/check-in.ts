import type { Construct } from 'constructs';
import { routes } from '../../functions/check-in/routes.ts';
import { allowCodes } from '../constructs/key-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** Passes, and who is checked in by them. */
export class CheckIn extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    super(scope, id, props, {
      name: 'check-in',
      description: 'Passes with a code, and who was checked in by them',
      environment: { CODES_KEY: props.codesKey.keyArn },
      hurt: 'Passes cannot be shown; devices at the door keep their scans until it is back.',
      routes,
      access: { actions: ['GetItem', 'Query', 'PutItem', 'UpdateItem'], indexes: ['byEdition'] },
    });
    allowCodes(props.codesKey, this.function);
  }
}
