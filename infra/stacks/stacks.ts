import { Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../config.ts';
import { DataStack } from './data-stack.ts';
import { EdgeStack } from './edge-stack.ts';
import { FlowStack } from './flow-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { WebStack } from './web-stack.ts';

/** The five stacks of a stage, wired. */
export const buildStacks = (scope: Construct, stage: StageConfig, account?: string) => {
  const at = (region: string) => ({
    env: { region, ...(account === undefined ? {} : { account }) },
    crossRegionReferences: true,
    stage,
  });
  const name = (part: string) => `Cpi-${stage.name}-${part}`;
  const data = new DataStack(scope, name('Data'), at(stage.region));
  const service = new ServiceStack(scope, name('Service'), { ...at(stage.region), data });
  const flow = new FlowStack(scope, name('Flow'), { ...at(stage.region), service });
  const edge = new EdgeStack(scope, name('Edge'), at('us-east-1'));
  const web = new WebStack(scope, name('Web'), { ...at(stage.region), data, service, edge });
  Tags.of(scope).add('programme', 'cpi');
  Tags.of(scope).add('stage', stage.name);
  return { data, service, flow, edge, web };
};
