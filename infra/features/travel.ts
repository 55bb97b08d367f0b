import type { Construct } from 'constructs';
import { routes as deskRoutes } from '../../functions/travel/desk/routes.ts';
import { routes } from '../../functions/travel/routes.ts';
import { allowSealing } from '../constructs/key-access.ts';
import type { FeatureProps } from './feature.ts';
import { HttpContext } from './http-context.ts';

/** What participants tell for the journey; only the office's own function can open what is sealed. */
export class Travel extends HttpContext {
  constructor(scope: Construct, id: string, props: FeatureProps) {
    const environment = { SEALING_KEY: props.sealingKey.keyArn };
    const access = { actions: ['GetItem', 'PutItem', 'UpdateItem'] } as const;
    super(scope, id, props, {
      name: 'travel',
      description: 'Passport, visa, flights, insurance: what a participant tells, sealed',
      hurt: 'Participants cannot tell their passports and flights: invitations are late.',
      routes,
      environment,
      access,
    });
    allowSealing(props.sealingKey, this.function, 'seal');
    const desk = new HttpContext(this, 'Desk', props, {
      name: 'travel-desk',
      description: 'What the office sees, corrects and opens of a participant’s journey',
      hurt: 'The office cannot see or correct who travels how.',
      routes: deskRoutes,
      environment,
      access,
    });
    allowSealing(props.sealingKey, desk.function, 'seal', 'open');
  }
}
