/** An HTTP API of the assembly with its routes, integrations, authorizers and stage put together. */
import type { Assembly, Resource } from '../kernel.ts';
import type { CorsConfiguration } from './cors.ts';
import type { JwtConfiguration } from './jwt.ts';
import type { RoutePattern } from './routes.ts';
import type { ThrottleSettings } from './throttle.ts';

export interface RouteDefinition extends RoutePattern {
  /** What this route needs and the runtime does not play: it is named at start-up and answers 501. */
  readonly unplayed: string | undefined;
  readonly functionArn: string;
  /** Milliseconds of real time. */
  readonly timeout: number;
  readonly authorizer: JwtAuthorizer | undefined;
  readonly scopes: readonly string[];
  readonly throttle: ThrottleSettings;
}

export interface JwtAuthorizer extends JwtConfiguration {
  /** The header that carries the token, in lower case. */
  readonly header: string;
}

export interface ApiDefinition {
  readonly resource: Resource;
  readonly id: string;
  readonly stage: string;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  readonly cors: CorsConfiguration | undefined;
  readonly throttle: ThrottleSettings;
  readonly routes: readonly RouteDefinition[];
}

interface StageProperties {
  readonly StageName: string;
  readonly StageVariables?: Readonly<Record<string, string>>;
  readonly DefaultRouteSettings?: ThrottleSettings;
  readonly RouteSettings?: Readonly<Record<string, ThrottleSettings>>;
}
interface RouteProperties {
  readonly RouteKey: string;
  readonly Target: string;
  readonly AuthorizationType?: string;
  readonly AuthorizerId?: string;
  readonly AuthorizationScopes?: readonly string[];
}
interface IntegrationProperties {
  readonly IntegrationType: string;
  readonly IntegrationUri: string;
  readonly PayloadFormatVersion?: string;
  readonly TimeoutInMillis?: number;
  readonly RequestParameters?: object;
}
interface AuthorizerProperties {
  readonly AuthorizerType: string;
  readonly IdentitySource: readonly string[];
  readonly JwtConfiguration: { readonly Issuer: string; readonly Audience: readonly string[] };
}

/** API Gateway's limit. */
const defaultTimeout = 30_000;

export function readApis(assembly: Assembly): readonly ApiDefinition[] {
  return assembly
    .byType('AWS::ApiGatewayV2::Api')
    .filter((api) => api.properties.ProtocolType === 'HTTP')
    .map((api) => readApi(api, assembly));
}

function readApi(api: Resource, assembly: Assembly): ApiDefinition {
  const own = <T>(type: string) =>
    assembly
      .byType(type)
      .filter((resource) => resource.properties.ApiId === api.physicalId)
      .map(({ physicalId, properties }) => ({ id: physicalId, ...(properties as unknown as T) }));
  const [stage] = own<StageProperties>('AWS::ApiGatewayV2::Stage');
  const integrations = own<IntegrationProperties>('AWS::ApiGatewayV2::Integration');
  const authorizers = own<AuthorizerProperties>('AWS::ApiGatewayV2::Authorizer');

  function readRoute(route: RouteProperties): RouteDefinition {
    const { RouteKey: routeKey, AuthorizationType: kind = 'NONE' } = route;
    const integration = integrations.find(({ id }) => route.Target === `integrations/${id}`);
    const authorizer = authorizers.find(({ id }) => id === route.AuthorizerId);
    return {
      routeKey,
      unplayed: unplayedIntegration(integration) ?? unplayedAuthorization(kind),
      functionArn: functionArn(integration?.IntegrationUri ?? ''),
      timeout: integration?.TimeoutInMillis ?? defaultTimeout,
      authorizer: kind === 'JWT' && authorizer ? readAuthorizer(authorizer) : undefined,
      scopes: route.AuthorizationScopes ?? [],
      throttle: stage?.RouteSettings?.[routeKey] ?? {},
    };
  }

  return {
    resource: api,
    id: api.physicalId,
    stage: stage?.StageName ?? '$default',
    stageVariables: stage?.StageVariables,
    cors: api.properties.CorsConfiguration as CorsConfiguration | undefined,
    throttle: stage?.DefaultRouteSettings ?? {},
    routes: own<RouteProperties>('AWS::ApiGatewayV2::Route').map(readRoute),
  };
}

function unplayedIntegration(integration: IntegrationProperties | undefined): string | undefined {
  if (!integration) return 'missing integration';
  if (integration.IntegrationType !== 'AWS_PROXY')
    return `integration ${integration.IntegrationType}`;
  if (integration.PayloadFormatVersion !== '2.0') return 'payload format other than 2.0';
  return integration.RequestParameters ? 'parameter mapping' : undefined;
}

function unplayedAuthorization(kind: string): string | undefined {
  return kind === 'NONE' || kind === 'JWT' ? undefined : `authorization ${kind}`;
}

/** Both forms: the function's ARN, or API Gateway's address of its invocation. */
function functionArn(uri: string): string {
  return /functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri;
}

function readAuthorizer({ IdentitySource, JwtConfiguration }: AuthorizerProperties): JwtAuthorizer {
  const header = IdentitySource[0]?.replace('$request.header.', '').toLowerCase() ?? '';
  return { header, issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience };
}
