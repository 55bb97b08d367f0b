import { Stack } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IUserPool, IUserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Routes } from '../../shared/http/route.ts';
import type { StageConfig } from '../config.ts';
import { acknowledge } from './acknowledge.ts';
import { fiveMinutes, ServiceAlarm } from './service-alarm.ts';

export interface ApiProps {
  readonly stage: StageConfig;
  readonly userPool: IUserPool;
  readonly staffClient: IUserPoolClient;
}

/** Only access tokens carry this scope, so that an id token opens no route. */
const staffScope = 'aws.cognito.signin.user.admin';

const openToEveryone = 'Open to everyone by its policy.';

/** The HTTP API. Routes come from the contexts' own tables; staff routes stand behind the authorizer. */
export class Api extends Construct {
  readonly http: HttpApi;
  readonly #authorizer: HttpJwtAuthorizer;

  constructor(scope: Construct, id: string, { stage, userPool, staffClient }: ApiProps) {
    super(scope, id);
    const accessLog = new LogGroup(this, 'AccessLog', {
      retention: stage.logRetentionDays as RetentionDays,
    });
    this.http = new HttpApi(this, 'Http', {
      apiName: `cpi-${stage.name}`,
      createDefaultStage: false,
    });
    this.http.addStage('Live', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: stage.throttle.rate, burstLimit: stage.throttle.burst },
      accessLogSettings: { destination: new LogGroupLogDestination(accessLog) },
    });
    // A fault that was answered with an error page is no error of its function.
    new ServiceAlarm(this, 'Faults', {
      stage,
      metric: this.http.metricServerError({ period: fiveMinutes }),
      threshold: 1,
      name: 'api-faults',
      hurt: 'Somebody asked for a page and got an error instead.',
    });
    this.#authorizer = new HttpJwtAuthorizer(
      'Staff',
      `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${userPool.userPoolId}`,
      { jwtAudience: [staffClient.userPoolClientId] },
    );
  }

  /** Puts a context's routes on the API, each to the context's one function. */
  addContext(name: string, routes: Routes, handler: IFunction): void {
    // One permission for the whole API: one for each route would be a third of all that a stack holds.
    const integration = new HttpLambdaIntegration(name, handler, {
      scopePermissionToRoute: false,
    });
    for (const { method, path, access } of Object.values(routes)) {
      const added = this.http.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration,
        ...(access.kind === 'staff'
          ? { authorizer: this.#authorizer, authorizationScopes: [staffScope] }
          : {}),
      });
      if (access.kind === 'staff') continue;
      for (const route of added) {
        acknowledge(
          route,
          'AwsSolutions-APIG4',
          access.kind === 'public'
            ? openToEveryone
            : 'The function verifies the session cookie; an HTTP API’s authorizer reads headers only.',
        );
      }
    }
  }

  /** Lets a function say that there is nothing at an address that no context has, as a page. */
  addFallback(handler: IFunction): void {
    const route = new HttpRoute(this, 'Fallback', {
      httpApi: this.http,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Fallback', handler),
    });
    acknowledge(route, 'AwsSolutions-APIG4', openToEveryone);
  }
}
