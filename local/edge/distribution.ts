/** A CloudFront distribution of the assembly, as far as one machine can play it. */
import type { Resource } from '../kernel.ts';

export interface Origin {
  readonly Id: string;
  readonly DomainName: string;
  readonly OriginPath?: string;
  readonly OriginCustomHeaders?: readonly {
    readonly HeaderName: string;
    readonly HeaderValue: string;
  }[];
}

export interface Behavior {
  /** `desk/*`; absent for the default. */
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly AllowedMethods?: readonly string[];
  readonly OriginRequestPolicyId?: string;
  readonly ResponseHeadersPolicyId?: string;
  readonly FunctionAssociations?: readonly {
    readonly EventType: string;
    readonly FunctionARN: string;
  }[];
}

export interface Distribution {
  readonly defaultRootObject: string;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly errorResponses: readonly {
    readonly ErrorCode: number;
    readonly ResponseCode?: number;
    readonly ResponsePagePath?: string;
  }[];
  /** The first behavior whose pattern fits. */
  behaviorOf(path: string): Behavior;
}

interface DistributionConfig {
  readonly Origins: readonly Origin[];
  readonly DefaultCacheBehavior: Behavior;
  readonly CacheBehaviors?: readonly Behavior[];
  readonly DefaultRootObject?: string;
  readonly CustomErrorResponses?: Distribution['errorResponses'];
}

export function readDistribution(resource: Resource): Distribution {
  const config = resource.properties.DistributionConfig as DistributionConfig;
  const patterns = (config.CacheBehaviors ?? []).map((behavior) => ({
    behavior,
    expression: patternExpression(behavior.PathPattern ?? ''),
  }));
  return {
    defaultRootObject: config.DefaultRootObject ?? '',
    origins: new Map(config.Origins.map((origin) => [origin.Id, origin])),
    errorResponses: config.CustomErrorResponses ?? [],
    behaviorOf: (path) =>
      patterns.find(({ expression }) => expression.test(path))?.behavior ??
      config.DefaultCacheBehavior,
  };
}

/** `*` is any run of characters, `?` any one; a leading slash makes no difference. */
function patternExpression(pattern: string): RegExp {
  const escaped = pattern.replace(/^\//, '').replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^/${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`);
}

/** The methods that a behavior lets through when it names none. */
export const defaultMethods: readonly string[] = ['GET', 'HEAD'];
