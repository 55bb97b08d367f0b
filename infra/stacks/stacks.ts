import { Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { WebStack } from './web-stack.ts';

/** The stacks of a stage, wired. */
export const buildStacks = (scope: Construct, stage: StageConfig, account?: string) => {
  const at = (region: string) => ({
    env: { region, ...(account === undefined ? {} : { account }) },
    crossRegionReferences: true,
    stage,
  });
  const name = (part: string) => `Cpi-${stage.name}-${part}`;
  const data = new DataStack(scope, name('Data'), at(stage.region));
  const { api } = new ApiStack(scope, name('Api'), { ...at(stage.region), data });
  const service = new ServiceStack(scope, name('Service'), { ...at(stage.region), data, api });
  const edge = new EdgeStack(scope, name('Edge'), at('us-east-1'));
  const web = new WebStack(scope, name('Web'), { ...at(stage.region), data, api, edge });
  Tags.of(scope).add('programme', 'cpi');
  Tags.of(scope).add('stage', stage.name);
  return { data, service, edge, web };
};
