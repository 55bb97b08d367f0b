/** The routes that are deployed are the routes that the contexts declare, each with its policy. */
import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Route, Routes } from '../../shared/http/route.ts';
import { ofType, ownFunctions, stages } from './support/assemblies.ts';

const declared: Route[] = [];

beforeAll(async () => {
  const files = readdirSync('functions', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => basename(name) === 'routes.ts')) {
    const module: { readonly routes: Routes } = await import(
      pathToFileURL(resolve('functions', file)).href
    );
    declared.push(...Object.values(module.routes));
  }
});

const keyOf = ({ method, path }: Route): string => `${method} ${path}`;

const poolOf = (stage: (typeof stages)[number]) => ({
  'Fn::ImportValue': expect.stringMatching(`^Cpi-${stage}-Data:.*RefStaff`),
});

const deployed = (stage: (typeof stages)[number]) =>
  ofType(stage, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);

describe.each(stages)('%s', (stage) => {
  test('every declared route is on the API, once, and beside them only what answers the rest', () => {
    expect(
      deployed(stage)
        .map(({ RouteKey }) => RouteKey)
        .sort(),
    ).toEqual([...declared.map(keyOf), '$default'].sort());
  });

  test('[F63] a route of staff stands behind the authorizer and needs an access token; no other does', () => {
    const guarded = deployed(stage)
      .filter(({ AuthorizationType }) => AuthorizationType === 'JWT')
      .map(({ RouteKey, AuthorizationScopes, AuthorizerId }) => {
        expect(AuthorizationScopes, String(RouteKey)).toEqual(['aws.cognito.signin.user.admin']);
        expect(AuthorizerId, String(RouteKey)).toBeDefined();
        return RouteKey;
      });
    const forStaff = declared.filter(({ access }) => access.kind === 'staff').map(keyOf);
    expect(guarded.sort()).toEqual(forStaff.sort());
  });

  test('the authorizer believes this stage’s pool, and tokens for its one client', () => {
    const [authorizer, ...others] = ofType(stage, 'AWS::ApiGatewayV2::Authorizer');
    expect(others).toEqual([]);
    expect(authorizer?.Properties.JwtConfiguration).toEqual({
      Issuer: { 'Fn::Join': ['', expect.arrayContaining([poolOf(stage)])] },
      Audience: [expect.objectContaining({ 'Fn::ImportValue': expect.any(String) })],
    });
  });

  test('each function that has routes may be called by the API alone', () => {
    const callers = ofType(stage, 'AWS::Lambda::Permission').filter(
      ({ Properties }) => Properties.Principal === 'apigateway.amazonaws.com',
    );
    const called = new Set(
      ofType(stage, 'AWS::ApiGatewayV2::Integration').map(({ Properties }) =>
        JSON.stringify(Properties.IntegrationUri),
      ),
    );
    const named = callers.map(({ Properties }) => JSON.stringify(Properties.FunctionName));
    expect(new Set(named)).toEqual(called);
    for (const { Properties, logicalId } of callers) {
      expect(JSON.stringify(Properties.SourceArn), logicalId).toMatch(/:execute-api:.*Api.*\/\*/);
    }
    expect(ofType(stage, 'AWS::Lambda::Url')).toEqual([]);
    expect(ownFunctions(stage).length).toBeGreaterThan(10);
  });
});
