import { Construct } from 'constructs';
import type { Routes } from '../../shared/http/route.ts';
import { HouseFunction, type HouseFunctionProps } from '../constructs/functions.ts';
import { allowTable, type TableAccess } from '../constructs/table-access.ts';
import type { FeatureProps } from './feature.ts';

export interface HttpContextProps extends Omit<HouseFunctionProps, 'stage'> {
  readonly routes: Routes;
  /** The calls to the table that its use cases make, and no other. */
  readonly access: TableAccess;
}

/** A context that answers people and programs: one function behind its routes. */
export class HttpContext extends Construct {
  readonly function: HouseFunction;

  constructor(scope: Construct, id: string, props: FeatureProps, context: HttpContextProps) {
    super(scope, id);
    const { stage, api, table, web } = props;
    const { routes, access, environment, ...rest } = context;
    this.function = new HouseFunction(this, 'Function', {
      stage,
      ...rest,
      environment: { ...web, ...environment },
    });
    api.addContext(id, routes, this.function);
    allowTable(table, this.function, access);
  }
}
