import { describe, expect, it } from 'vitest';
import { createTestKernel, type TestKernelOptions } from '../test/test-kernel.ts';
import { readApis } from './definition.ts';
import { createHttpApi } from './http-api.ts';

const resource = (type: string, properties: object) => ({
  type: `AWS::ApiGatewayV2::${type}`,
  arn: JSON.stringify(properties),
  physicalId: type,
  properties: { ApiId: 'Api', ...properties },
});

function apiOf(
  invoke: TestKernelOptions['invoke'],
  { integration = {}, stage = {}, api = {} }: Record<string, object> = {},
) {
  const kernel = createTestKernel({
    invoke,
    resources: [
      resource('Api', { ProtocolType: 'HTTP', ...api }),
      resource('Stage', { StageName: '$default', ...stage }),
      resource('Integration', {
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: 'function',
        PayloadFormatVersion: '2.0',
        ...integration,
      }),
      resource('Route', { RouteKey: 'GET /a', Target: 'integrations/Integration' }),
    ],
  });
  kernel.dispose();
  const [definition] = readApis(kernel.assembly);
  if (!definition) throw new Error('no API');
  const { functions, clock, log } = kernel;
  const options = { functions, clock, log, accountId: '1', fetchJwks: async () => [] };
  const answer = createHttpApi(definition, options);
  return (method: string, headers: Record<string, string> = {}) =>
    answer({ method, target: '/a', headers, body: Buffer.alloc(0) });
}

describe('an HTTP API', () => {
  it('answers 404 where it has no route', async () => {
    const request = apiOf(() => ({ statusCode: 200 }));
    expect((await request('POST')).status).toBe(404);
    expect((await request('GET')).status).toBe(200);
  });

  it('gives up on a function that takes longer than the integration waits', async () => {
    const request = apiOf(() => new Promise(() => undefined), {
      integration: { TimeoutInMillis: 20 },
    });
    expect((await request('GET')).status).toBe(503);
  });

  it('lets through as many requests as its stage allows', async () => {
    const request = apiOf(() => ({ statusCode: 200 }), {
      stage: { DefaultRouteSettings: { ThrottlingBurstLimit: 2, ThrottlingRateLimit: 0.001 } },
    });
    const statuses = [await request('GET'), await request('GET'), await request('GET')];
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429]);
  });

  it("answers preflights itself and overrides the function's own headers", async () => {
    const request = apiOf(
      () => ({ statusCode: 200, headers: { 'access-control-allow-origin': '*' } }),
      { api: { CorsConfiguration: { AllowOrigins: ['https://a.example'], AllowMethods: ['*'] } } },
    );
    const preflight = { origin: 'https://a.example', 'access-control-request-method': 'GET' };
    expect(await request('OPTIONS', preflight)).toMatchObject({
      status: 204,
      headers: { 'access-control-allow-origin': 'https://a.example' },
    });
    const foreign = await request('GET', { origin: 'https://b.example' });
    expect(foreign.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('answers 501 where a route needs what it does not play', async () => {
    const request = apiOf(() => undefined, { integration: { IntegrationType: 'HTTP_PROXY' } });
    const { status, body } = await request('GET');
    expect(status).toBe(501);
    expect(body.toString()).toContain('integration HTTP_PROXY');
  });
});
